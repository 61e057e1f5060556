namespace Kubar.Benefits.Monitoring;

/// <summary>What is to be looked into in the roster's own data. None of it costs a person a right; the registration or the list is to be corrected.</summary>
public enum QualityFault
{
    /// <summary>The person stands on several lines.</summary>
    SeveralLines = 1,

    /// <summary>No NIK is told.</summary>
    NikNotTold = 2,

    /// <summary>The NIK has not 16 digits.</summary>
    NikMalformed = 3,

    /// <summary>The NIK has another date of birth than the roster tells.</summary>
    NikBirthDateDiffers = 4,

    /// <summary>The NIK is of the other sex than the roster tells.</summary>
    NikSexDiffers = 5,

    /// <summary>No date of birth is told.</summary>
    BirthDateNotTold = 6,

    /// <summary>Younger at registration than the programme's own rule asks.</summary>
    RegisteredTooYoung = 7,

    /// <summary>Older at registration than the programme's own rule allows.</summary>
    RegisteredTooOld = 8,

    /// <summary>Earns more than the programme's own rule allows.</summary>
    IncomeTooHigh = 9,
}
