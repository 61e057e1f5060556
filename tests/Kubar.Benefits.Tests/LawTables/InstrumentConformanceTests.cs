using FluentAssertions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Catalogues;
using Kubar.Benefits.Tests.Data;
using NodaTime.Text;
using Xunit;

namespace Kubar.Benefits.Tests.LawTables;

/// <summary>The instruments that the rules cite are those of <c>instruments.csv</c>.</summary>
public sealed class InstrumentConformanceTests
{
    [Fact]
    public void All_InstrumentsOfTheLibrary_AreInTheTable() =>
        Instruments.All.Select(Text).Should().BeSubsetOf(CsvFile.Read("instruments.csv").Select(row =>
            string.Join(' ', row["id"], row["short_name"], row["signed"], row["in_force_from"], row["grade_date"])));

    private static string Text(Instrument instrument) => string.Join(
        ' ',
        instrument.Id,
        instrument.ShortName,
        LocalDatePattern.Iso.Format(instrument.Signed),
        LocalDatePattern.Iso.Format(instrument.InForceFrom),
        instrument.Grade);
}
