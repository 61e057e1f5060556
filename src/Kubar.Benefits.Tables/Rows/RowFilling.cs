using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using NodaTime;

namespace Kubar.Benefits.Tables.Rows;

/// <summary>Puts the cells of a row where they belong, one row after another: in a draft, in those of its children, among its months and payments.</summary>
internal sealed class RowFilling(CellReading cells, TableOptions options, bool tellsPersons)
{
    /// <summary>Marks a benefit of whichever programme the event is of.</summary>
    public const char AnyProgramme = '*';

    private readonly TextPool _texts = new();
    private readonly OfficialWords _officials = new();

    /// <summary>What is told of the row itself.</summary>
    public RowDraft Draft;

    /// <summary>What is told of each child; null: nothing.</summary>
    public ChildDraft?[] Children { get; } = new ChildDraft?[TableColumns.MostChildren];

    /// <summary>The months whose own cells say that they were paid, each with the day of payment where its cell holds it.</summary>
    public List<PaidPeriod> PaidMonths { get; } = [];

    /// <summary>What was paid, by the code of the benefit.</summary>
    public List<KeyValuePair<string, Rupiah>> Paid { get; } = [];

    /// <summary>Begins another row.</summary>
    public void Begin(long line, Earlier earlier)
    {
        PaidMonths.Clear();
        Paid.Clear();
        Array.Clear(Children);
        Draft = new() { Line = line, Earlier = earlier, IsRegistered = true };
    }

    /// <summary>The year of a column that stands for a month; 0: it is not told.</summary>
    public int YearOf(ReadColumn column) => column.Year > 0 ? column.Year : options.Year ?? 0;

    /// <summary>Puts a cell where it belongs.</summary>
    public void Read(ReadColumn column, ReadOnlySpan<char> cell)
    {
        switch (column.Column.Field)
        {
            case TableField.Id:
                Draft.Id = CellTexts.Hidden(cell.ToString());
                break;
            case TableField.Kpj when tellsPersons:
                Draft.Kpj = CellTexts.Hidden(cell.ToString());
                break;
            case TableField.Nik:
                // The sign by which a spreadsheet keeps digits as a text is none of the number's.
                Draft.Nik = NikCell.Number(cell);
                Draft.NikText = Draft.Nik is null || tellsPersons ? cell.TrimStart('\'').ToString() : null;
                break;
            case TableField.Name when tellsPersons:
                Draft.Name = CellTexts.Hidden(cell.ToString());
                break;
            case TableField.Kpj or TableField.Name:
                break;
            case TableField.Sex:
                Draft.Sex = cells.Word(column, cell, CellWords.Sexes);
                break;
            case TableField.BirthDate:
                Draft.BirthDate = cells.Date(column, cell);
                break;
            case TableField.Occupation:
                Draft.Occupation = _texts.Of(cell);
                Draft.IsOfficial = _officials.Names(cell);
                break;
            case TableField.District:
                Draft.District = _texts.Of(cell);
                break;
            case TableField.Village:
                Draft.Village = _texts.Of(cell);
                break;
            case TableField.Status:
                Draft.Status = cells.Word(column, cell, CellWords.Statuses);
                break;
            case TableField.Segment:
                Draft.Segment = cells.Word(column, cell, CellWords.Segments);
                break;
            case TableField.Income:
                Draft.Income = cells.Bounds(column, cell);
                break;
            case TableField.DeclaredIncome:
                Draft.Declared = cells.Bounds(column, cell);
                break;
            case TableField.DeclaredBasis:
                Draft.Basis = cells.Bounds(column, cell);
                break;
            case TableField.MonthlyWage:
                Draft.Wage = cells.Sum(column, cell);
                break;
            case TableField.ActualMonthlyWage:
                Draft.ActualWage = cells.Sum(column, cell);
                break;
            case TableField.PaidBy:
                Draft.Payer = cells.Word(column, cell, CellWords.Payers);
                break;
            case TableField.Sector:
                Draft.Sector = cells.Word(column, cell, CellWords.Sectors);
                break;
            default:
                ReadMembershipOrFamily(column, cell);
                break;
        }
    }

    private void ReadMembershipOrFamily(ReadColumn column, ReadOnlySpan<char> cell)
    {
        switch (column.Column.Field)
        {
            case TableField.Registered:
                Draft.IsRegistered = cells.Word(column, cell, CellWords.Truths) ?? true;
                break;
            case TableField.RegisteredOn:
                Draft.RegisteredOn = cells.Date(column, cell);
                break;
            case TableField.PaidMonths:
                Draft.PaidMonths = cells.Months(column, cell);
                break;
            case TableField.PaidMonth:
                ReadMonth(column, cell);
                break;
            case TableField.ProtectedMonths:
                Draft.ProtectedMonths = cells.Months(column, cell);
                break;
            case TableField.ProtectedFrom:
                Draft.ProtectedFrom = cells.Date(column, cell);
                break;
            case TableField.ProtectedTo:
                Draft.ProtectedTo = cells.Date(column, cell);
                break;
            case TableField.ArrearsPaidOn:
                Draft.ArrearsPaidOn = cells.Date(column, cell);
                if (EmptyCell.IsDoubt(cell))
                {
                    cells.Reject(column, CellShown.Of(cell), CellTexts.NotDate);
                }

                break;
            case TableField.Spouse:
                Draft.Spouse = cells.Spouse(column, cell);
                break;
            case TableField.Parents:
                Draft.Parents = cells.Word(column, cell, CellWords.Survivors);
                break;
            case TableField.Siblings:
                Draft.Siblings = cells.Word(column, cell, CellWords.Survivors);
                break;
            case TableField.ParentsInLaw:
                Draft.ParentsInLaw = cells.Word(column, cell, CellWords.Survivors);
                break;
            case TableField.Will:
                Draft.Will = cells.Word(column, cell, CellWords.Wills);
                break;
            case TableField.ChildCount:
                Draft.ChildCount = cells.Number(column, cell);
                break;
            case >= TableField.EventKind:
                ReadPayment(column, cell);
                break;
            default:
                ReadChild(column, cell);
                break;
        }
    }

    private void ReadChild(ReadColumn column, ReadOnlySpan<char> cell)
    {
        ChildDraft child = Children[column.Child] ?? ChildDraft.Blank;
        switch (column.Column.Field)
        {
            case TableField.ChildBirthDate:
                child.BirthDate = cells.Date(column, cell);
                break;
            case TableField.ChildLevel:
                child.Level = cells.Word(column, cell, CellWords.Levels);
                break;
            case TableField.ChildYearsLeft:
                child.YearsLeft = cells.Number(column, cell);
                break;
            case TableField.ChildMarried:
                child.Married = cells.Word(column, cell, CellWords.Truths) ?? false;
                break;
            case TableField.ChildWork:
                child.Work = cells.Word(column, cell, CellWords.Work) ?? ChildWork.None;
                break;
            case TableField.ChildPuMonths:
                child.PuMonths = cells.Number(column, cell);
                break;
            default:
                child.Registered = cells.Word(column, cell, CellWords.Truths) ?? true;
                break;
        }

        Children[column.Child] = child;
    }

    private void ReadPayment(ReadColumn column, ReadOnlySpan<char> cell)
    {
        switch (column.Column.Field)
        {
            case TableField.EventKind:
                Draft.Event = cells.Word(column, cell, CellWords.Events);
                break;
            case TableField.EventDate:
                Draft.EventDate = cells.Date(column, cell);
                break;
            case TableField.DiedOn:
                Draft.DiedOn = cells.Date(column, cell);
                break;
            case TableField.AppliedOn:
                Draft.AppliedOn = cells.Date(column, cell);
                break;
            case TableField.PaidOn:
                Draft.PaidOn = cells.Date(column, cell);
                break;
            case TableField.PaidTotal:
                Draft.PaidTotal = cells.Sum(column, cell);
                break;
            case TableField.PaidBenefit when cells.Sum(column, cell) is { } sum:
                Paid.Add(new(BenefitOf(column), sum));
                break;
            default:
                break;
        }
    }

    // In a row in which some month is marked, an empty month was not paid; a row without any mark tells nothing.
    private void ReadMonth(ReadColumn column, ReadOnlySpan<char> cell)
    {
        MonthPaid month = MonthPaidCell.Read(cell);
        if (month.IsPaid is null)
        {
            cells.Reject(column, CellShown.Of(cell), CellTexts.NotOneOf(CellWords.Paid.Choices));
            return;
        }

        Draft.HasMonths |= !cell.IsEmpty;
        int year = YearOf(column);
        if (year == 0)
        {
            Draft.IsYearOpen = true;
        }
        else if (month.IsPaid.Value)
        {
            LocalDate? paidOn = month.HasDay ? cells.DayOfPayment(column, month.On) : null;
            Draft.IsPaymentOpen |= month.HasDay && paidOn is null;
            PaidMonths.Add(new(new YearMonth(year, column.Month)) { PaidOn = paidOn });
        }
    }

    // "BIAYA PEMAKAMAN" is that of the programme of the event; a heading that names the programme is what it says.
    private static string BenefitOf(ReadColumn column) =>
        Key.Of(column.Header) is var key && (key.Contains("JKK", StringComparison.Ordinal) || key.Contains("JKM", StringComparison.Ordinal))
            ? column.Column.Benefit!
            : AnyProgramme + column.Column.Benefit;
}
