using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Wording;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>
/// Puts what a table leaves open to whoever sits before the terminal, and takes the answer as the option that gives it. Where nobody sits
/// there, or gives none, it stays open, and the option is named.
/// </summary>
internal sealed class TableDialogue(Surroundings surroundings, Language language)
{
    private readonly HashSet<TableQuestionKind> _asked = [];

    /// <summary>Opens a table, and asks what it leaves open.</summary>
    /// <param name="file">The file; it stays open.</param>
    /// <param name="options">What is known of it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The table as it is understood with the answers, which its options hold.</returns>
    /// <exception cref="TableException">It is no table, is not safe to read, or has no header that is known.</exception>
    public Table Open(Stream file, TableOptions options, CancellationToken cancellation)
    {
#pragma warning disable CA2000 // The table reads on in it; it holds nothing but the file, which stays open.
        var watched = new WatchedStream(file);
#pragma warning restore CA2000
        Table table = Survey(watched, options, cancellation);
        while (surroundings.Answer is { } answer && table.Understanding.Rows > 0 && Settle(table.Understanding, options, answer) is var settled && settled != options)
        {
            // Another order of dates, another year: it is gone through once more.
            table.Dispose();
            options = settled;
            table = Survey(watched, options, cancellation);
        }

        return table;
    }

    // The whole of it is gone through, which of a long one takes seconds.
    private Table Survey(WatchedStream file, TableOptions options, CancellationToken cancellation) =>
        RunProgress.Reading(surroundings, file, language, () => Table.Open(file, options, cancellation));

    private TableOptions Settle(TableUnderstanding understood, TableOptions options, Func<string?> answer)
    {
        foreach (TableQuestion question in understood.Questions.Where(question => _asked.Add(question.Kind)))
        {
            options = Ask(question, options, answer);
        }

        return options;
    }

    private TableOptions Ask(TableQuestion question, TableOptions options, Func<string?> answer)
    {
        string rows = new LocalizedText($"{Numbers.Of(question.Rows, Language.Indonesian)} baris", Numbers.Counted(question.Rows, "row", "rows")).In(language);
        surroundings.Error.WriteLine(PlainText.Of($"? {question.Text.In(language)} ({rows})"));
        foreach (LocalizedText choice in question.Choices)
        {
            surroundings.Error.WriteLine(PlainText.Of($"  - {choice.In(language)}"));
        }

        do
        {
            surroundings.Error.Write(new LocalizedText($"{question.Option} (Enter: dibiarkan terbuka): ", $"{question.Option} (Enter: left open): ").In(language));
            surroundings.Error.Flush();
            if (answer()?.Trim() is not { Length: > 0 } word)
            {
                return options;
            }

            if (TableAnswers.With(options, question.Kind, OptionWords.EnglishOf(question.Option, word.ToLowerInvariant())) is { } answered)
            {
                return answered;
            }

            surroundings.Error.WriteLine(TableAnswers.Choices(question.Kind).In(language));
        }
        while (true);
    }
}
