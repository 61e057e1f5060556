using System.Text;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster.Cells;
using Kubar.Benefits.Cli.Roster.Columns;
using Kubar.Benefits.Cli.Roster.Input;
using NodaTime;

namespace Kubar.Benefits.Cli.Roster;

/// <summary>
/// Makes cases of rows. An empty cell is a fact that is not known. Whatever is wrong with a row is found at once; one parser
/// serves one thread.
/// </summary>
internal sealed class RowParser
{
    private readonly RosterHeader _header;
    private readonly RosterQuestion _question;
    private readonly bool _withNik;
    private readonly InsuredEvent _event;
    private readonly TextPool _texts = new();
    private readonly Child?[] _children = new Child?[RosterColumns.MostChildren];
    private readonly List<RowProblem> _problems = [];
    private readonly List<RosterWarning> _warnings = [];
    private RowDraft _draft;

    public RowParser(RosterHeader header, RosterQuestion question, bool withNik)
    {
        _header = header;
        _question = question;
        _withNik = withNik;
        _event = question.Event.On(question.Day);
    }

    /// <summary>The row at that place of a block.</summary>
    public RosterRow Parse(RosterBlock block, int row)
    {
        Reset(block, row);
        if (block.IsFlawed(row, out LocalizedText? flaw))
        {
            _problems.Add(new(null, flaw));
            return Row(null);
        }

        for (int index = 0; index < _header.Columns.Count; index++)
        {
            ReadOnlySpan<byte> cell = block.Cell(row, index);
            if (!cell.IsEmpty)
            {
                Read(_header.Columns[index], cell);
            }
        }

        NikCheck.Run(_draft, _question.NikRegion, _warnings);
        return Row(Case());
    }

    private void Reset(RosterBlock block, int row)
    {
        _problems.Clear();
        _warnings.Clear();
        Array.Clear(_children);
        _draft = new() { Line = block.LineOf(row), SameNikAs = block.SameNikAs(row), Segment = _question.Segment, IsRegistered = true };
    }

    private void Read(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        switch (column.Column.Field)
        {
            case RosterField.Id:
                _draft.Id = CellTexts.Hidden(Encoding.UTF8.GetString(cell));
                break;
            case RosterField.Nik:
                _draft.HasNik = true;
                _draft.Nik = CellNik.Number(cell);
                _draft.NikText = _withNik ? Encoding.UTF8.GetString(cell) : "";
                break;
            case RosterField.Name:
                _draft.Name = CellTexts.Hidden(Encoding.UTF8.GetString(cell));
                break;
            case RosterField.Sex:
                _draft.Sex = Word(column, cell, CellWords.Sexes);
                break;
            case RosterField.BirthDate:
                _draft.BirthDate = Date(column, cell);
                break;
            case RosterField.Occupation:
                _draft.Occupation = _texts.Of(cell);
                break;
            case RosterField.District:
                _draft.District = _texts.Of(cell);
                break;
            case RosterField.Segment:
                _draft.Segment = Word(column, cell, CellWords.Segments) ?? _question.Segment;
                break;
            case RosterField.MonthlyIncome:
                _draft.Income = Money(column, cell);
                break;
            case RosterField.MonthlyWage:
                _draft.Wage = Money(column, cell);
                break;
            case RosterField.ActualMonthlyWage:
                _draft.ActualWage = Money(column, cell);
                break;
            case RosterField.PaidBy:
                _draft.Payer = Word(column, cell, CellWords.Payers);
                break;
            case RosterField.Sector:
                _draft.Sector = Word(column, cell, CellWords.Sectors);
                break;
            default:
                ReadMembershipOrFamily(column, cell);
                break;
        }
    }

    private void ReadMembershipOrFamily(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        switch (column.Column.Field)
        {
            case RosterField.Registered:
                _draft.IsRegistered = Word(column, cell, CellWords.Truths) ?? true;
                break;
            case RosterField.RegisteredOn:
                _draft.RegisteredOn = Date(column, cell);
                break;
            case RosterField.PaidMonths:
                _draft.PaidMonths = Months(column, cell);
                break;
            case RosterField.ArrearsPaidOn:
                _draft.ArrearsPaidOn = Date(column, cell);
                break;
            case RosterField.Spouse:
                _draft.Spouse = Word(column, cell, CellWords.Truths);
                break;
            case RosterField.Parents:
                _draft.Parents = Word(column, cell, CellWords.Truths);
                break;
            case RosterField.Siblings:
                _draft.Siblings = Word(column, cell, CellWords.Truths);
                break;
            case RosterField.ParentsInLaw:
                _draft.ParentsInLaw = Word(column, cell, CellWords.Truths);
                break;
            case RosterField.Will:
                _draft.Will = Word(column, cell, CellWords.Wills);
                break;
            case RosterField.ChildCount:
                _draft.ChildCount = CellWords.Nothing.Find(cell) is not null ? 0 : Number(column, cell);
                break;
            default:
                ReadChild(column, cell);
                break;
        }
    }

    private void ReadChild(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        Child child = _children[column.Child] ?? new Child();
        _children[column.Child] = column.Column.Field switch
        {
            RosterField.ChildBirthDate => child with { BirthDate = Date(column, cell) },
            RosterField.ChildLevel => child with { Level = Word(column, cell, CellWords.Levels) },
            RosterField.ChildYearsLeft => child with { YearsLeft = Number(column, cell) },
            RosterField.ChildMarried => child with { Married = Word(column, cell, CellWords.Truths) ?? false },
            RosterField.ChildWork => child with { Work = Word(column, cell, CellWords.Work) ?? ChildWork.None },
            RosterField.ChildPuMonths => child with { PuMonths = Number(column, cell) },
            _ => child with { Registered = Word(column, cell, CellWords.Truths) ?? true },
        };
    }

    private BenefitCase? Case()
    {
        int described = Array.FindLastIndex(_children, child => child is not null) + 1;
        if (_draft.ChildCount < described || _draft.ChildCount > RosterColumns.MostChildren)
        {
            _problems.Add(new(HeaderOf(RosterField.ChildCount), _draft.ChildCount < described ? CellTexts.FewerChildren(described) : CellTexts.TooManyChildren(RosterColumns.MostChildren)));
        }

        return _problems.Count == 0 ? _draft.Case(_event, Children(_draft.ChildCount ?? (described > 0 ? described : null))) : null;
    }

    /// <summary>So many children; of one that no column describes, nothing is known.</summary>
    private ValueList<Child>? Children(int? count)
    {
        if (count is null)
        {
            return null;
        }

        for (int child = 0; child < count; child++)
        {
            _children[child] ??= new Child();
        }

        return ValueList.Create<Child>(_children.AsSpan(0, count.Value)!);
    }

    private RosterRow Row(BenefitCase? read) => new(
        _draft.Line,
        _draft.Id ?? "",
        _draft.Name ?? "",
        _draft.NikText ?? "",
        _draft.Occupation ?? "",
        _draft.District ?? "",
        read,
        _problems.Count == 0 ? [] : [.. _problems],
        _warnings.Count == 0 ? [] : [.. _warnings],
        _draft.SameNikAs);

    private string HeaderOf(RosterField field) => _header.Find(field)?.Header ?? RosterColumns.Header(field, _header.Language);

    private T? Word<T>(ReadColumn column, ReadOnlySpan<byte> cell, WordList<T> words)
        where T : struct
    {
        T? value = words.Find(cell);
        if (value is null)
        {
            Reject(column, CellTexts.NotOneOf(cell, words.Choices));
        }

        return value;
    }

    private LocalDate? Date(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellDate.TryRead(cell, out LocalDate date) is { } fault)
        {
            Reject(column, CellTexts.NotDate(cell, fault));
            return null;
        }

        return date;
    }

    private Rupiah? Money(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellNumber.Money(cell) is { } money)
        {
            return new(money);
        }

        Reject(column, CellTexts.NotMoney(cell));
        return null;
    }

    private int? Number(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellNumber.Digits(cell) is { } number and <= int.MaxValue)
        {
            return (int)number;
        }

        Reject(column, CellTexts.NotNumber(cell));
        return null;
    }

    private ValueList<PaidPeriod>? Months(ReadColumn column, ReadOnlySpan<byte> cell)
    {
        if (CellMonths.TryRead(cell, out ValueList<PaidPeriod> months) is var (part, fault))
        {
            Reject(column, CellTexts.NotMonths(cell[part], fault));
            return null;
        }

        return months;
    }

    private void Reject(ReadColumn column, LocalizedText message) => _problems.Add(new(column.Header, message));
}
