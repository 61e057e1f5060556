using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Sample;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar sample-programme --seed 7 --out FOLDER</c>.</summary>
internal static class SampleProgrammeCommand
{
    public const string Name = "sample-programme";
    public const string Purpose = "Makes up a programme to try 'kubar monitor' on: programme file, roster, deaths, accidents, payments, transfers, with faults of every kind planted and the key to them (kunci.csv). Nobody in it exists: every NIK ends in 0000, a serial that is never issued.";
    private const int KutaiBarat = 20_965;

    // Below, there are too few people for faults of every kind; above, nobody has tried, though there are NIKs for some more.
    private const int Least = 150;
    private const int Most = 1_000_000;

    public static Command Create(Surroundings surroundings)
    {
        var count = new Option<int>("--count") { Description = "How many participants.", HelpName = "ROWS", DefaultValueFactory = _ => KutaiBarat };
        count.Validators.Add(ValidateCount);
        var seed = new Option<ulong>("--seed") { Description = "Another seed, other people; the same seed, the same people on every machine.", HelpName = "NUMBER", DefaultValueFactory = _ => 7UL };
        var folder = new Option<string>("--out") { Description = "The folder to write to; it is made, or is empty.", HelpName = "FOLDER", Required = true };
        var clean = new Option<bool>("--clean") { Description = "Plants no fault: nothing is to be found." };
        Option<string> language = CommonOptions.Language();
        var command = new Command(Name, Purpose)
        {
            count, seed, folder, clean, language,
        };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            string path = parsed.GetRequiredValue(folder);
            if (File.Exists(path))
            {
                throw new InputException(FileFaults.IsFile(path));
            }

            var programme = new SampleProgramme(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(count));
            var planting = new FaultPlanting(programme);
            planting.Plant(!parsed.GetValue(clean));
            await new SampleProgrammeFiles(programme, planting, path).WriteAsync(cancellation);
            return ExitCode.Success;
        }));
        return command;
    }

    private static void ValidateCount(OptionResult result)
    {
        if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int count) && count is >= Least and <= Most))
        {
            result.AddError(new LocalizedText($"--count: dari {Least} sampai dengan {Most}.", $"--count: from {Least} to {Most}."));
        }
    }
}
