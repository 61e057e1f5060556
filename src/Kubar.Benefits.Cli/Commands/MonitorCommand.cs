using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Monitoring;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster.Reports;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Law;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar monitor PROGRAMME.json --roster FILE --on DATE</c>.</summary>
internal static class MonitorCommand
{
    public const string Name = "monitor";
    public const string Purpose = "Monitors a regency's programme: coverage, the days on which rights end when funding stops, contributions, and deaths that were never paid. Exit code 0: every row was read; 2: some were rejected; 1: the command line or a file cannot be used.";

    private static readonly LocalizedText NoRow = new("tidak ada satu baris pun di bawah judul kolomnya.", "there is not one row below its header.");

    public static Command Create(Surroundings process)
    {
        var file = new Argument<string>("FILE") { Description = "The programme file (JSON, 'kubar schema programme')." };
        file.Validators.Add(InputArgument.RefuseEmpty);
        Option<string?> roster = CommonOptions.File("--roster", "The roster: a workbook (.xlsx) or CSV.");
        roster.Required = true;
        var day = new Option<LocalDate>("--on") { Description = "The day of the monitoring, yyyy-MM-dd.", HelpName = "DATE", Required = true, CustomParser = ParseDay };
        Option<string?> deaths = CommonOptions.File("--deaths", "The deaths that the population office has registered (.xlsx or CSV).");
        Option<string?> accidents = CommonOptions.File("--accidents", "The accidents that an office has (.xlsx or CSV); one is an accident of work only where the list says so.");
        Option<string?> mortality = CommonOptions.File("--mortality", "A second table of mortality to stand beside the default (.xlsx or CSV): sex, ages, probability of dying within a year.");
        Option<string?> frequencies = CommonOptions.File("--frequencies", "Other frequencies of work accidents to stand beside the default (.xlsx or CSV).");
        Option<string?> payments = CommonOptions.File("--payments", "The payments of benefits (.xlsx or CSV), as audit reads them.");
        Option<string?> transfers = CommonOptions.File("--transfers", "The transfers of contributions (.xlsx or CSV).");
        Option<string?> findings = CommonOptions.File("--findings", "Writes the findings to this file, most money first, one a line: as JSON where its name ends in .json or .jsonl, as CSV where it ends in .csv.", ".csv", ".json", ".jsonl");
        Option<string?> last = CommonOptions.File("--last-findings", "The findings of the last meeting, as --findings wrote them (.jsonl): what became of each is told.");
        Option<string?> lastResult = CommonOptions.File("--last-result", "What an earlier run wrote with --format json: how coverage has changed since is told.");
        Option<string?> lastRoster = CommonOptions.File("--last-roster", "Instead of --last-result, the roster of an earlier day (.xlsx or CSV); --last-on says of which.");
        var lastOn = new Option<LocalDate?>("--last-on") { Description = "The day of --last-roster, yyyy-MM-dd.", HelpName = "DATE", CustomParser = parsing => ParseDay(parsing) };
        Option<string?> whatIf = CommonOptions.File("--what-if", "A supposition (JSON, 'kubar schema what-if'): longer funding, another payer, other figures. Writes what is beside what would be, number by number.");
        var withNik = new Option<bool>("--with-nik") { Description = "Writes NIKs whole; without it they are masked." };
        var table = new TableOptionSet(TableKind.Roster);
        var report = new ReportOptionSet();
        Option<Readings> readings = ReadingOption.Create();
        Option<string?> holidays = CommonOptions.Holidays();
        var command = new Command(Name, Purpose)
        {
            file, roster, day, deaths, accidents, payments, transfers, mortality, frequencies, findings, last, lastResult, lastRoster, lastOn, whatIf, withNik, readings, holidays,
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
                FindDependence = false,
            };
            Programme programme = await JsonFile.ReadAsync(parsed.GetRequiredValue(file), bytes => MonitoringJson.ReadProgramme(bytes), surroundings, cancellation);
            var problems = new ListProblems();
            string source = parsed.GetValue(roster)!;
            await using Stream input = await TableInput.OpenAsync(source, surroundings, cancellation);
            await using var watched = new WatchedStream(input);
            using Table persons = Read(source, watched, () => Opened(watched, table.Of(parsed, TableInput.NameOf(source)) with { AskedOn = parsed.GetRequiredValue(day) }, cancellation));
            if (parsed.GetValue(table.DryRun))
            {
                return await TableInput.ShowAsync(persons, persons.Options.FileName, surroundings, form.Language, cancellation);
            }

            foreach (string line in Understood.Remarks(persons, form.Language).Concat(Understood.Unread(persons.Understanding, form.Language)))
            {
                await surroundings.Error.WriteLineAsync(line);
            }

            MonitoringInput told = new()
            {
                Programme = programme,
                Lines = Read(source, watched, () => PersonsIn(persons)),
                Deaths = await ListAsync(parsed.GetValue(deaths), TableKind.Deaths, of => MonitoringLists.Deaths(of, problems)),
                Accidents = await ListAsync(parsed.GetValue(accidents), TableKind.Accidents, of => MonitoringLists.Accidents(of, problems)),
                Payments = await ListAsync(parsed.GetValue(payments), TableKind.Vouchers, of => MonitoringLists.Payments(of, problems)),
                MortalityTables = await ListAsync(parsed.GetValue(mortality), TableKind.Mortality, of => ExpectationTables.Mortality(of, problems)) ?? [],
                AccidentFrequencies = await ListAsync(parsed.GetValue(frequencies), TableKind.Frequencies, of => ExpectationTables.Frequencies(of, problems)) ?? [],
                LastFindings = parsed.GetValue(last) is { } before ? await LastFindings.ReadAsync(before, surroundings, problems, cancellation) : null,
                Transfers = await ListAsync(parsed.GetValue(transfers), TableKind.Transfers, of => MonitoringLists.Transfers(of, programme, problems)),
                LastCoverage = await LastCoverage.ReadAsync(
                    (parsed.GetValue(lastResult), parsed.GetValue(lastRoster), parsed.GetValue(lastOn)),
                    name => ListAsync(name, TableKind.Roster, of => MonitoringLists.Persons(of, programme, problems, cancellation)),
                    programme,
                    parsed.GetRequiredValue(day),
                    problems,
                    options,
                    form.Language,
                    surroundings,
                    cancellation),
            };
            MonitoringWhatIf? supposed = parsed.GetValue(whatIf) is { } supposition ? await JsonFile.ReadAsync(supposition, bytes => MonitoringJson.ReadWhatIf(programme, bytes), surroundings, cancellation) : null;
            (ProgrammeMonitoring monitoring, MonitoringComparison? comparison) = Monitored(told, supposed, parsed.GetRequiredValue(day), options, process, form.Language, cancellation);
            if (parsed.GetValue(findings) is { } named)
            {
                await ProgrammeFindingsFile.WriteAsync(monitoring.Findings, named, form.Language, form.Csv, cancellation);
            }

            await WriteAsync(monitoring, comparison, parsed.GetValue(withNik), form, process, surroundings, cancellation);
            foreach (string problem in problems.Said(form.Language))
            {
                await surroundings.Error.WriteLineAsync(problem);
            }

            return problems.Count > 0 ? ExitCode.SomeRejected : ExitCode.Success;

            ValueList<Person> PersonsIn(Table list)
            {
                ValueList<Person> lines = MonitoringLists.Persons(list, programme, problems, cancellation);
                return lines.Count > 0 || problems.Count > 0 ? lines : throw new TableException(NoRow);
            }

            // A list that cannot be read is told and there is none: the rest can be said without it.
            async Task<ValueList<T>?> ListAsync<T>(string? name, TableKind kind, Func<Table, ValueList<T>> read)
            {
                if (name is null)
                {
                    return null;
                }

                await using Stream stream = await TableInput.OpenAsync(name, surroundings, cancellation);
                await using var listed = new WatchedStream(stream);
                try
                {
                    int known = problems.Count;
                    using Table list = RunProgress.Reading(process, listed, form.Language, () => Opened(listed, new() { Kind = kind, FileName = TableInput.NameOf(name), MonthFirst = persons.Options.MonthFirst }, cancellation));
                    foreach (string line in Understood.Remarks(list, form.Language))
                    {
                        await surroundings.Error.WriteLineAsync($"{list.Options.FileName}: {line}");
                    }

                    ValueList<T> rows = RunProgress.Reading(process, listed, form.Language, () => read(list));
                    foreach (string line in rows.Count == 0 ? [] : Understood.Unread(list.Understanding, form.Language))
                    {
                        await surroundings.Error.WriteLineAsync($"{list.Options.FileName}: {line}");
                    }

                    if (rows.Count == 0 && problems.Count == known)
                    {
                        await surroundings.Error.WriteLineAsync($"{list.Options.FileName}: {NoRow.In(form.Language)}");
                    }

                    // A list of which every row was refused does not tell that nothing has happened.
                    return rows.Count == 0 && problems.Count > known ? null : rows;
                }
                catch (TableException wrong)
                {
                    problems.Add(name, wrong.Text);
                    return null;
                }
            }

            T Read<T>(string name, WatchedStream file, Func<T> read) => Named(name, () => RunProgress.Reading(process, file, form.Language, read));
        }));
        return command;
    }

    private static Table Opened(Stream file, TableOptions options, CancellationToken cancellation)
    {
        var table = Table.Open(file, options, cancellation);
        if (MistakenTable.Of(table) is not { } mistaken)
        {
            return table;
        }

        table.Dispose();
        throw new TableException(mistaken);
    }

    /// <summary>Several tables are read: what is wrong with one names it.</summary>
    private static T Named<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (TableException wrong)
        {
            throw new TableException(new LocalizedText($"{name}: {wrong.Text.Indonesian}", $"{name}: {wrong.Text.English}"), wrong);
        }
    }

    private static (ProgrammeMonitoring Monitoring, MonitoringComparison? Comparison) Monitored(
        MonitoringInput told,
        MonitoringWhatIf? supposed,
        LocalDate day,
        AssessmentOptions options,
        Surroundings process,
        Language language,
        CancellationToken cancellation)
    {
        // A supposition is monitored once more.
        using var progress = RunProgress.Start(process, null, (supposed is null ? 1 : 2) * MonitoringProgress.Whole, language);
        var monitoring = ProgrammeMonitoring.Of(told, day, options, new MonitoringProgress(progress.Report), cancellation);
        return (monitoring, supposed is null ? null : MonitoringComparison.Of(supposed, told, monitoring, options, new MonitoringProgress(done => progress.Report(MonitoringProgress.Whole + done)), cancellation));
    }

    private static async Task WriteAsync(ProgrammeMonitoring monitoring, MonitoringComparison? comparison, bool withNik, ReportForm form, Surroundings process, Surroundings surroundings, CancellationToken cancellation)
    {
        using RunProgress? progress = ReferenceEquals(surroundings.Out, process.Out) ? null : RunProgress.StartWriting(process, form.Language);
        if (form.Format == OutputFormat.Json)
        {
            await surroundings.Out.WriteAndFlushAsync(Encoding.UTF8.GetBytes((comparison is null ? MonitoringJson.Write(monitoring) : MonitoringJson.Write(comparison)) + "\n"), cancellation);
            return;
        }

        using PageOutput pages = ReportFactory.CreatePages(form, surroundings);
        pages.Write(comparison is null ? Report.Monitoring(monitoring, withNik, form.Language) : Report.Monitoring(comparison, form.Language));
        pages.Complete();
        await pages.FlushAsync(cancellation);
    }

    private static LocalDate ParseDay(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsoText.TryDate(text, out LocalDate date) is { } fault)
        {
            LocalizedText notDate = ProblemTexts.NotDate(text, fault);
            result.AddError(new LocalizedText($"{result.Argument.Name}: {notDate.Indonesian}", $"{result.Argument.Name}: {notDate.English}"));
        }
        else if (ProgrammeMonitoring.FaultOf(date) is { } outside)
        {
            result.AddError(new LocalizedText($"{result.Argument.Name}: {outside.Indonesian}", $"{result.Argument.Name}: {outside.English}"));
        }

        return date;
    }
}
