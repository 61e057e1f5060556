using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Roster.Sample;
using Kubar.Benefits.Cli.Usage;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar sample-roster --count 20965 --seed 7</c>.</summary>
internal static class SampleRosterCommand
{
    private const int KutaiBarat = 20_965;

    public static Command Create(Surroundings surroundings)
    {
        var count = new Option<int>("--count") { Description = "How many participants.", HelpName = "ROWS", DefaultValueFactory = _ => KutaiBarat };
        count.Validators.Add(ValidateCount);
        var seed = new Option<ulong>("--seed") { Description = "Another seed, other people; the same seed, the same file on every machine.", HelpName = "NUMBER", DefaultValueFactory = _ => 7UL };
        Option<string?> output = CommonOptions.File("--out", "The file to write; left out: standard output.");
        Option<string> language = CommonOptions.Language();
        var command = new Command("sample-roster", "Makes up a roster to try 'kubar roster' on. Nobody in it exists: every NIK ends in 0000, a serial that is never issued.")
        {
            count, seed, output, language,
        };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            await using OutputTarget target = parsed.GetValue(output) is { } path ? OutputTarget.ToFile(path) : OutputTarget.To(surroundings.Out);
            using var bytes = new OutputTargetStream(target);
            new SampleCsv(CommonOptions.LanguageOf(parsed.GetRequiredValue(language)))
                .Write(bytes, new SampleRoster(parsed.GetRequiredValue(seed)).Members(parsed.GetRequiredValue(count)), cancellation);
            await target.FinishAsync();
            return ExitCode.Success;
        }));
        return command;
    }

    private static void ValidateCount(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int count) && count is >= 0 and <= SampleRoster.Most))
        {
            result.AddError(new LocalizedText($"--count: dari 0 sampai dengan {SampleRoster.Most}.", $"--count: from 0 to {SampleRoster.Most}."));
        }
    }
}
