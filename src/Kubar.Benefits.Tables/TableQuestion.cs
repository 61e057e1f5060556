namespace Kubar.Benefits.Tables;

/// <summary>What has to be asked, because a table does not tell it.</summary>
public enum TableQuestionKind
{
    /// <summary>Whether day or month stands first in a column of dates.</summary>
    DateOrder = 1,

    /// <summary>Which year the columns of months are about.</summary>
    Year = 2,

    /// <summary>Whether rows are of BPU or of wage recipients.</summary>
    Segment = 3,

    /// <summary>What income was reported to BPJS.</summary>
    Income = 4,
}

/// <summary>A question to whoever knows the table. Until it is answered, what depends on it is left open in every row.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Column">The heading of the column it is about, as the file has it; null: the table.</param>
/// <param name="Text">The question.</param>
/// <param name="Choices">The answers that there are, as the option takes them.</param>
/// <param name="Option">The option that answers it: <c>--month-first</c>.</param>
/// <param name="Rows">How many rows depend on it.</param>
public sealed record TableQuestion(TableQuestionKind Kind, string? Column, LocalizedText Text, IReadOnlyList<LocalizedText> Choices, string Option, long Rows);
