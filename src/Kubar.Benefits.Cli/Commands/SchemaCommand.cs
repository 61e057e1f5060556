using System.CommandLine;
using System.Text;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Json;
using Kubar.Benefits.Monitoring;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar schema WHICH</c>: the JSON Schemas of all that is read and written.</summary>
internal static class SchemaCommand
{
    public const string Name = "schema";
    public const string Purpose = "Prints a JSON Schema (2020-12).";
    private const string OfRoster = "roster";
    private const string OfProgramme = "programme";
    private const string OfMonitoring = "monitoring";
    private const string OfWhatIf = "what-if";
    private const string OfComparison = "monitoring-what-if";

    /// <summary>What there are schemas of.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. JsonSchemas.Names, OfRoster, OfMonitoring, OfComparison, OfProgramme, OfWhatIf];

    public static Command Create(Surroundings surroundings)
    {
        var which = new Argument<string>("WHICH")
        {
            Description = $"Of what: case (what assess reads; default), voucher (what audit reads), contribution (a contribution case of the library), programme (what monitor reads), what-if (what its --what-if reads), or what a command writes with --format json: {string.Join(", ", Names.Skip(3).SkipLast(2))}.",
            DefaultValueFactory = _ => Names[0],
        };
        which.AcceptOnlyFromAmong([.. Names]);
        var command = new Command(Name, Purpose) { which };
        command.SetAction((parsed, cancellation) => Guard.RunAsync(surroundings, Language.English, async () =>
        {
            await surroundings.Out.WriteAndFlushAsync(Schema(parsed.GetValue(which)!), cancellation);
            return ExitCode.Success;
        }));
        return command;
    }

    internal static byte[] Schema(string which) => Encoding.UTF8.GetBytes(which switch
    {
        OfRoster => RowJson.Schema,
        OfProgramme => MonitoringJson.ProgrammeSchema,
        OfMonitoring => MonitoringJson.MonitoringSchema,
        OfWhatIf => MonitoringJson.WhatIfSchema,
        OfComparison => MonitoringJson.ComparisonSchema,
        _ => JsonSchemas.Of(which),
    });
}
