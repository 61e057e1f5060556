using System.Globalization;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Cells;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>What answers a question that a table leaves open, the same in an option and in reply to the question itself.</summary>
internal static class TableAnswers
{
    private const int FirstYear = 2015;
    private const int LastYear = 2099;

    /// <summary>What an answer to each question can be.</summary>
    public static LocalizedText Choices(TableQuestionKind kind) => kind switch
    {
        TableQuestionKind.Year => new($"dari {FirstYear} sampai dengan {LastYear}", $"from {FirstYear} to {LastYear}"),
        TableQuestionKind.Segment => new("bpu atau pu", "bpu or pu"),
        TableQuestionKind.Income => new("rupiah, misalnya 1000000, atau kolom", "rupiah, such as 1000000, or column"),
        _ => new("ya atau tidak", "true or false"),
    };

    /// <summary>The options with the answer to a question.</summary>
    /// <param name="options">The options without it.</param>
    /// <param name="kind">What was asked.</param>
    /// <param name="word">The answer, in English words; null: none was given.</param>
    /// <returns>Null where it is no answer to that.</returns>
    public static TableOptions? With(TableOptions options, TableQuestionKind kind, string? word)
    {
        if (word is null)
        {
            return options;
        }

        switch (kind)
        {
            case TableQuestionKind.DateOrder:
                return bool.TryParse(word, out bool monthFirst) ? options with { MonthFirst = monthFirst } : null;
            case TableQuestionKind.Year:
                return int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= FirstYear and <= LastYear ? options with { Year = year } : null;
            case TableQuestionKind.Segment:
                return word switch
                {
                    "pu" => options with { Segment = Segment.Pu },
                    "bpu" => options with { Segment = Segment.Bpu },
                    _ => null,
                };
            default:
                return word is "column" or "kolom" ? options with { IncomeIsReported = true }
                    : MoneyCell.Read(word) is { Kind: MoneyKind.Sum, Bounds: { IsOne: true, Least: var income } } ? options with { Income = income }
                    : null;
        }
    }
}
