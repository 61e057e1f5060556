using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>--reading question=answer</c>, as often as there are questions.</summary>
internal static class ReadingOption
{
    public static Option<Readings> Create() => new("--reading")
    {
        Description = "Chooses an answer where the law is unsettled; repeatable. 'kubar readings' lists questions and answers.",
        HelpName = "question=answer",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
        DefaultValueFactory = _ => Readings.Default,
    };

    private static Readings Parse(ArgumentResult result)
    {
        Readings readings = Readings.Default;
        var answered = new HashSet<Reading>();
        foreach (Token token in result.Tokens)
        {
            if (Find(token.Value, result) is not { } alternative)
            {
                continue;
            }

            if (!answered.Add(alternative.Reading))
            {
                result.AddError(new LocalizedText($"Tafsir '{alternative.Reading.Id}' dipilih lebih dari satu kali.", $"The reading '{alternative.Reading.Id}' is chosen more than once."));
            }
            else
            {
                readings = readings.With(alternative);
            }
        }

        return readings;
    }

    /// <summary>The answer that a word names; an error on the command line where it names none.</summary>
    public static ReadingAlternative? Find(string text, ArgumentResult result)
    {
        if (ReadingCatalogue.TryParse(text, out ReadingAlternative? alternative))
        {
            return alternative;
        }

        result.AddError(Unknown(text));
        return null;
    }

    private static LocalizedText Unknown(string text)
    {
        string question = text.Split('=')[0];
        return ReadingCatalogue.All.FirstOrDefault(reading => reading.Id == question) is { } reading
            ? new(
                $"Tafsir '{question}' tidak mempunyai jawaban '{text}'. Pilihannya: {string.Join(", ", reading.Alternatives)}.",
                $"The reading '{question}' has no such answer: '{text}'. Choose from: {string.Join(", ", reading.Alternatives)}.")
            : new(
                $"Tidak ada tafsir '{text}'. Tulislah pertanyaan=jawaban; 'kubar readings' menyebutkannya.",
                $"There is no reading '{text}'. Write question=answer; 'kubar readings' lists them.");
    }
}
