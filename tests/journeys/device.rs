//! What a person holds: how large its window is, which colors its system prefers, whether it lets pages keep things.

/// A device.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Device {
    pub(crate) size: (u32, u32),
    pub(crate) is_dark: bool,
    pub(crate) denies_storage: bool,
}

impl Device {
    /// A laptop with the window maximized.
    pub(crate) const LAPTOP: Self = Self { size: (1440, 900), is_dark: false, denies_storage: false };

    /// A phone held upright.
    pub(crate) const PHONE: Self = Self { size: (390, 844), is_dark: false, denies_storage: false };

    /// The same with a system that prefers dark colors.
    pub(crate) fn dark(self) -> Self {
        Self { is_dark: true, ..self }
    }

    /// The same with a browser that lets no page keep anything.
    pub(crate) fn without_storage(self) -> Self {
        Self { denies_storage: true, ..self }
    }
}
