namespace Kubar.Benefits.Tables;

/// <summary>How the letters of a CSV file are written as bytes.</summary>
public enum TextEncoding
{
    /// <summary>Nothing but ASCII, which every encoding here contains.</summary>
    Ascii = 1,

    /// <summary>UTF-8.</summary>
    Utf8 = 2,

    /// <summary>UTF-16, the low byte first.</summary>
    Utf16LittleEndian = 3,

    /// <summary>UTF-16, the high byte first.</summary>
    Utf16BigEndian = 4,

    /// <summary>Windows-1252, as Excel writes "CSV" in Western and Indonesian settings.</summary>
    Windows1252 = 5,
}
