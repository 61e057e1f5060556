using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Roster.Sample;
using Kubar.Benefits.Cli.Usage;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar sample-roster --count 20965 --seed 7</c>.</summary>
internal static class SampleRosterCommand
{
    public const string Name = "sample-roster";
    public const string Purpose = "Makes up a roster to try 'kubar roster' on. Nobody in it exists: every NIK ends in 0000, a serial that is never issued.";
    private const int KutaiBarat = 20_965;

    public static Command Create(Surroundings surroundings)
    {
        var count = new Option<int>("--count") { Description = "How many participants.", HelpName = "ROWS", DefaultValueFactory = _ => KutaiBarat };
        count.Validators.Add(ValidateCount);
        var seed = new Option<ulong>("--seed") { Description = "Another seed, other people; the same seed, the same people on every machine.", HelpName = "NUMBER", DefaultValueFactory = _ => 7UL };
        Option<string?> output = CommonOptions.File("--out", "The file to write, .csv or .xlsx; left out: CSV on standard output.", ".csv", ".xlsx");
        Option<string> language = CommonOptions.Language();
        var command = new Command(Name, Purpose)
        {
            count, seed, output, language,
        };
        command.SetAction((parsed, cancellation) =>
        {
            Language chosen = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            return Guard.RunAsync(surroundings, chosen, async () =>
            {
                string? path = parsed.GetValue(output);
                int members = parsed.GetRequiredValue(count);
                var roster = new SampleRoster(parsed.GetRequiredValue(seed));
                await using OutputTarget target = path is null ? OutputTarget.To(surroundings.Out) : OutputTarget.ToFile(path);
                await using var bytes = new OutputTargetStream(target);
                if (path is not null && Endings.Of(path) == OutputFormat.Xlsx)
                {
                    await SampleWorkbook.WriteAsync(bytes, roster, members, chosen, cancellation);
                }
                else
                {
                    SampleCsv.Write(bytes, roster.Members(members), chosen, cancellation);
                }

                await target.FinishAsync();
                return ExitCode.Success;
            });
        });
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
