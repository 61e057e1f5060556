namespace Kubar.Benefits;

/// <summary>The language of names, reasons and explanations.</summary>
public enum Language
{
    /// <summary>Bahasa Indonesia, in the terms of the law.</summary>
    Indonesian = 1,

    /// <summary>English.</summary>
    English = 2,
}
