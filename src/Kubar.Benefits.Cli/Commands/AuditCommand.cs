using System.CommandLine;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar audit FILE|-</c>.</summary>
internal static class AuditCommand
{
    public const string Name = "audit";
    public const string Purpose = "Compares vouchers with the law and looks for what would explain a difference. Exit code 0: every voucher was examined, whatever was found; 2: some were rejected; 1: the command line or a file cannot be used.";

    public static Command Create(Surroundings process)
    {
        Argument<string> file = InputArgument.Create("Vouchers ('kubar schema voucher')");
        file.Description += "; or a table of payments, a file that ends in .xlsx or .csv.";
        var table = new TableOptionSet(TableKind.Vouchers);
        var report = new ReportOptionSet();
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        Option<string?> findings = CommonOptions.File("--findings", "Writes the findings to this file, most money first, one a line: as JSON where its name ends in .json or .jsonl, as CSV where it ends in .csv.", ".csv", ".json", ".jsonl");
        Option<string?> rejected = CommonOptions.Rejected();
        var command = new Command(Name, Purpose)
        {
            file, readings, holidays, findings, rejected,
        };
        report.AddTo(command);
        foreach (Option option in table.All)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) => report.RunAsync(parsed, process, async (form, surroundings) =>
        {
            var options = new AssessmentOptions
            {
                Readings = parsed.GetRequiredValue(readings),
                PublicHolidays = parsed.GetValue(holidays) is { } path ? await HolidayFile.ReadAsync(path, cancellation) : [],

                // On which readings the right sum depends is nowhere said; which would explain a wrong one is looked for by itself.
                FindDependence = false,
            };
            Language chosen = form.Language;
            string source = parsed.GetRequiredValue(file);
            string? rejectedPath = parsed.GetValue(rejected);
            bool isTable = Path.GetExtension(source).ToUpperInvariant() is ".XLSX" or ".CSV";
            if (!isTable && rejectedPath is not null)
            {
                throw new InputException(TableInput.NoTable);
            }

            Stream input = isTable ? await TableInput.OpenAsync(source, surroundings, cancellation) : InputArgument.Open(source, surroundings);
            await using (input)
            {
                TableOptions known = table.Of(parsed, TableInput.NameOf(source));
                bool isDryRun = parsed.GetValue(table.DryRun);
                using Table? payments = isTable ? new TableDialogue(isDryRun ? process with { Answer = null } : process, chosen).Open(input, known, cancellation) : null;
                if (payments is not null && isDryRun)
                {
                    return await TableInput.ShowAsync(payments, known.FileName, surroundings, chosen, cancellation);
                }

                if (payments is not null && await TableInput.HasNoRowAsync(payments, surroundings, chosen))
                {
                    return ExitCode.SomeRejected;
                }

                foreach (string line in payments is null ? [] : Understood.Remarks(payments, chosen))
                {
                    await surroundings.Error.WriteLineAsync(line);
                }

                await using FindingsFile? findingsFile = parsed.GetValue(findings) is { } name ? new FindingsFile(OutputTarget.ToFile(name), chosen, Endings.Of(name) == OutputFormat.Json ? null : form.Csv) : null;
                await using RejectedFile? rejectedFile = payments is null ? null : RejectedFile.Open(rejectedPath, payments, chosen);
                using IAuditReport audits = form.Format == OutputFormat.Json
                    ? new AuditJson(surroundings.Out, chosen)
                    : new AuditPages(ReportFactory.CreatePages(form, surroundings), chosen);
                using var progress = RunProgress.Start(process, surroundings.Out, payments?.Understanding.Rows ?? (input.CanSeek ? input.Length : 0), chosen);
                var run = new AuditRun(options, audits, findingsFile, rejectedFile, progress.Report);
                return payments is null ? await run.ExecuteAsync(input, cancellation) : await run.ExecuteAsync(payments, cancellation);
            }
        }));
        return command;
    }
}
