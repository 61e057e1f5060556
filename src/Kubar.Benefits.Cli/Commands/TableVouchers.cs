using System.Globalization;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Columns;
using NodaTime;
using NodaTime.Text;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>Makes vouchers of a table of payments: one row, one payment.</summary>
internal static class TableVouchers
{
    /// <summary>The vouchers, in the order of the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="keepsRows">Whether each keeps its row as it stands there.</param>
    public static IEnumerable<ParsedVoucher> Of(Table table, bool keepsRows)
    {
        TableBlock block = table.CreateBlock();
        TableRowReader reader = table.CreateRowReader();
        while (table.Read(block))
        {
            for (int row = 0; row < block.Count; row++)
            {
                yield return Of(reader.Read(block, row), table) with { Row = keepsRows ? SourceRow.Of(table, block, row) : null };
            }
        }
    }

    /// <summary>The voucher of one row.</summary>
    public static ParsedVoucher Of(TableRow row, Table table)
    {
        TableHeader header = table.Header;
        string place = string.Create(CultureInfo.InvariantCulture, $"line {row.Line}");
        List<Problem> problems = [.. row.Problems.Select(problem => new Problem(problem.Column ?? place, MessageOf(problem)))];
        if (row.Payment is not { } payment)
        {
            return new(place, null, null, problems.ToValueList());
        }

        if (payment.Event is null)
        {
            Require(TableField.EventKind);
        }

        if ((payment.EventDate ?? payment.DiedOn) is null)
        {
            Require(payment.Event == EventKind.NonWorkDeath ? TableField.DiedOn : TableField.EventDate);
        }

        BenefitCase paidCase = Case(row, payment);
        if (table.Months is { } months && row.Membership.MonthsKnownFrom == months.From && paidCase.Event.Date != default)
        {
            LocalDate day = LocalDate.Max(paidCase.Event.Date, paidCase.Event.DiedOn ?? paidCase.Event.Date);
            paidCase = paidCase with { Membership = row.Membership with { MonthsKnownFrom = months.KnownFrom(day, row.Participant.Segment) } };
        }

        var voucher = new Voucher
        {
            Case = paidCase,
            Reference = row.Id.Length > 0 ? row.Id : null,
            Person = PersonOf(row),
            Components = payment.Benefits.Count > 0 ? payment.Benefits.Select(paid => new PaidComponent(paid.Key, paid.Value)).ToValueList() : null,
            Total = payment.Total,
        };
        return new(place, paidCase.Id, voucher, problems.ToValueList());

        // A cell that cannot be read is told as such already.
        void Require(TableField field)
        {
            Problem required = Required(field, header);
            if (problems.TrueForAll(problem => problem.Path != required.Path))
            {
                problems.Add(required);
            }
        }
    }

    /// <summary>What the person is known by: the NIK, else the membership number, else the name with the birthday; null: nothing tells.</summary>
    private static string? PersonOf(TableRow row) => row switch
    {
        { NikNumber: { } nik } when row.Warnings.All(warning => warning.Kind != RowWarningKind.NikRounded) => nik.ToString("D16", CultureInfo.InvariantCulture),
        { Kpj.Length: > 0 } => $"kpj {row.Kpj}",
        { Name.Length: > 0, Participant.BirthDate: { } born } => $"{row.Name.ToUpperInvariant()} {LocalDatePattern.Iso.Format(born)}",
        _ => null,
    };

    private static BenefitCase Case(TableRow row, PaymentFacts payment)
    {
        EventKind kind = payment.Event ?? EventKind.NonWorkDeath;
        bool isDeath = kind is EventKind.NonWorkDeath or EventKind.SuddenDeathAtWork;
        return new()
        {
            Id = row.Id.Length > 0 ? row.Id : row.Line.ToString(CultureInfo.InvariantCulture),
            Participant = row.Participant,
            Membership = row.Membership,
            Event = new()
            {
                Kind = kind,
                Date = (kind == EventKind.NonWorkDeath ? payment.DiedOn ?? payment.EventDate : payment.EventDate ?? payment.DiedOn) ?? default,
                DiedOn = payment.DiedOn ?? (isDeath ? payment.EventDate : null),
            },
            Family = row.Family,
            Claim = new() { AppliedOn = payment.AppliedOn, PaidOn = payment.PaidOn },
        };
    }

    private static Problem Required(TableField field, TableHeader header) => new(
        header.Find(field)?.Header ?? TableColumns.Of(TableKind.Vouchers).First(column => column.Field == field).Names.In(header.Language),
        new("wajib diisi", "required"));

    private static LocalizedText MessageOf(CellProblem problem) => problem.Value is null
        ? problem.Message
        : new($"\"{problem.Value}\" {problem.Message.Indonesian}", $"\"{problem.Value}\" {problem.Message.English}");
}
