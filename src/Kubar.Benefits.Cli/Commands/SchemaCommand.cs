using System.CommandLine;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar schema case|assessment|voucher</c>: the JSON Schemas, which are part of the tool.</summary>
internal static class SchemaCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var which = new Argument<string>("WHICH")
        {
            Description = "case (what assess reads; default), assessment (what it writes with --format json) or voucher (what audit reads).",
            DefaultValueFactory = _ => "case",
        };
        which.AcceptOnlyFromAmong("case", "assessment", "voucher");
        var command = new Command("schema", "Prints a JSON Schema (2020-12).") { which };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, Language.English, async () =>
        {
            await surroundings.Out.WriteAndFlushAsync(Schema(parsed.GetValue(which)!), cancellation);
            return ExitCode.Success;
        }));
        return command;
    }

    internal static byte[] Schema(string which)
    {
        using Stream resource = typeof(SchemaCommand).Assembly.GetManifestResourceStream($"{which}.schema.json")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
