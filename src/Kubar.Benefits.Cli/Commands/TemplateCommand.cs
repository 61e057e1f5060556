using System.CommandLine;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar template roster|vouchers|contributions|deaths|transfers|accidents|mortality|frequencies --out FILE.xlsx</c>.</summary>
internal static class TemplateCommand
{
    public const string Name = "template";
    public const string Purpose = "Writes an empty workbook to be filled in, with lists to choose from and a page of instructions.";

    public static Command Create(Surroundings surroundings)
    {
        var kind = new Argument<string>("KIND") { Description = "roster, vouchers, contributions, deaths, transfers, accidents, mortality or frequencies." };
        _ = kind.AcceptOnlyFromAmong([.. Words<TableKind>.All]);
        Option<string?> output = CommonOptions.File("--out", "The workbook (.xlsx) to write.", ".xlsx");
        output.Required = true;
        Option<string> language = CommonOptions.Language();
        var command = new Command(Name, Purpose) { kind, output, language };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), async () =>
        {
            using var workbook = new MemoryStream();
            TableKind of = Enum.GetValues<TableKind>().First(one => Words<TableKind>.Of(one) == parsed.GetRequiredValue(kind));
            await TableTemplate.WriteAsync(of, workbook, CommonOptions.LanguageOf(parsed.GetRequiredValue(language)), cancellation);
            await using OutputTarget file = OutputTarget.ToFile(parsed.GetValue(output)!);
            await file.WriteAsync(workbook.ToArray(), cancellation);
            await file.FinishAsync();
            return ExitCode.Success;
        }));
        return command;
    }
}
