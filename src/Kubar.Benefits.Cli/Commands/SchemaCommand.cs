using System.CommandLine;
using System.Text;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Json;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar schema case|assessment|voucher|contribution</c>: the JSON Schemas, which are part of the tool.</summary>
internal static class SchemaCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var which = new Argument<string>("WHICH")
        {
            Description = "case (what assess reads; default), assessment (what it writes with --format json), voucher (what audit reads) or contribution (a contribution case of the library).",
            DefaultValueFactory = _ => "case",
        };
        which.AcceptOnlyFromAmong("case", "assessment", "voucher", "contribution");
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
        string? ofInput = which switch
        {
            "case" => InputSchemas.Case,
            "voucher" => InputSchemas.Voucher,
            "contribution" => InputSchemas.Contribution,
            _ => null,
        };
        if (ofInput is not null)
        {
            return Encoding.UTF8.GetBytes(ofInput);
        }

        using Stream resource = typeof(SchemaCommand).Assembly.GetManifestResourceStream($"{which}.schema.json")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
