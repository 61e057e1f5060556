using Kubar.Benefits;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Monitoring;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Sql;
using Kubar.Benefits.Tables;

// A case becomes a report; a template is written as a workbook and read again; the rules become a query; a line of a roster is counted.
BenefitCase benefitCase = BenefitsJson.ReadCase(File.ReadAllBytes(args[0])).Value!;
Console.WriteLine(TextFormat.Render(Report.Assessment(Assessor.Assess(benefitCase))).Split('\n')[0]);

using var workbook = new MemoryStream();
await TableTemplate.WriteAsync(TableKind.Roster, workbook, Language.Indonesian);
workbook.Position = 0;
using var table = Table.Open(workbook, new TableOptions { FileName = "peserta.xlsx" });
Console.WriteLine($"{table.Understanding.Unread.Count} unread, {table.Understanding.Rows} rows");

BulkTable deaths = new BulkTable(0).With(BulkFacts.EventKind, EventKind.NonWorkDeath);
var query = SqlQuery.Of(deaths.Shape, new() { Outputs = [BulkOutput.StatusOf("jkm.funeral")] }, new("deaths", "id"), SqlDialect.Sqlite);
Console.WriteLine($"{query.Outputs.Count} outputs of {query.Columns.Count} columns");

var person = new Person { Key = "1", Participant = benefitCase.Participant, Membership = benefitCase.Membership };
RosterStandings standings = RosterStandings.On(ProgrammeRoster.Of([person]), new(2025, 8, 27));
Console.WriteLine($"{standings.Persons[0].Kind}");
