namespace Kubar.Benefits.Tables.Sources;

/// <summary>The rows of a file as cells of text, one after the other, blank ones included.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>The cells of the row.</summary>
    CellRow Cells { get; }

    /// <summary>The line on which the row begins, from 1; in a sheet the number of the row.</summary>
    long Line { get; }

    /// <summary>Why the row cannot be split into cells; null where it can.</summary>
    LocalizedText? Flaw { get; }

    /// <summary>How far in the file the row ends, in bytes.</summary>
    long BytesRead { get; }

    /// <summary>Whether rows without the cells of the last columns are whole: a sheet does not write empty cells.</summary>
    bool IsSheet { get; }

    /// <summary>Goes on to the next row; false where there is none.</summary>
    bool Read();
}
