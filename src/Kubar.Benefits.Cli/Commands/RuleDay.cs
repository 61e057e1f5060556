using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Book;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Json.Streaming;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>A day whose law is asked for.</summary>
internal static class RuleDay
{
    /// <summary>An option for it.</summary>
    public static Option<LocalDate?> Option(string name, string description) =>
        new(name) { Description = description, HelpName = "DATE", CustomParser = result => Parse(result) };

    /// <summary>An argument for it.</summary>
    public static Argument<LocalDate> Argument(string name, string description) =>
        new(name) { Description = description, CustomParser = result => Parse(result) ?? default };

    /// <summary>The day, if any law of it is encoded.</summary>
    /// <exception cref="InputException">None is.</exception>
    public static LocalDate Encoded(LocalDate day) => day >= LawBook.FirstDay
        ? day
        : throw new InputException(new(
            $"Aturan sebelum {LawBook.FirstDay:uuuu-MM-dd} belum dikodekan.",
            $"The law before {LawBook.FirstDay:uuuu-MM-dd} is not encoded."));

    private static LocalDate? Parse(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsoText.TryDate(text, out LocalDate date) is not { } fault)
        {
            return date;
        }

        result.AddError(ProblemTexts.NotDate(text, fault));
        return null;
    }
}
