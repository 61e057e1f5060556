using Kubar.Benefits.Cases;
using Kubar.Benefits.Tables.Cells;
using Kubar.Benefits.Tables.Columns;
using Kubar.Benefits.Tables.Rows;
using NodaTime;

namespace Kubar.Benefits.Tables;

/// <summary>
/// Makes facts of cells. An empty cell is a fact that is not known. Whatever is wrong with a row is found at once; one reader
/// serves one thread.
/// </summary>
public sealed class TableRowReader
{
    private static readonly Child Undescribed = ChildDraft.Blank.Child();

    private readonly Table _table;
    private readonly TableHeader _header;
    private readonly ReadColumn[] _columns;
    private readonly RowPart[] _parts;
    private readonly int[] _all;
    private readonly int[] _own;
    private readonly CellMemo<Membership> _memberships;
    private readonly CellMemo<TableParticipant> _participants;
    private readonly CellMemo<TableFamily> _families;
    private readonly Dictionary<Family, Family> _besides = [];
    private readonly ChildCells _childCells;
    private readonly Child?[] _children = new Child?[TableColumns.MostChildren];
    private readonly Child?[] _known = new Child?[TableColumns.MostChildren];
    private readonly bool[] _isRemarkable = new bool[TableColumns.MostChildren];
    private readonly CellReading _cells;
    private readonly RowFilling _filling;
    private readonly YearMonth? _knownFrom;
    private readonly bool _isIncomePart;

    internal TableRowReader(Table table, bool tellsPersons)
    {
        _table = table;
        _header = table.Header;
        _cells = new(table.Orders);
        _filling = new(_cells, table.Options, tellsPersons);
        _columns = [.. _header.Columns];
        _isIncomePart = table.Options.IncomeIsReported;
        _parts = [.. _columns.Select(column => PartOf(column.Column.Field))];
        _all = [.. Enumerable.Range(0, _columns.Length)];
        _own = ColumnsOf(RowPart.Rest);
        _memberships = new(ColumnsOf(RowPart.Membership));
        _participants = new(ColumnsOf(RowPart.Participant));
        _families = new(ColumnsOf(RowPart.Family));
        _childCells = new(_columns, table.Orders);
        _knownFrom = table.Options.AskedOn is { } day ? table.Months?.KnownFrom(day, table.Options.Segment ?? Segment.Bpu) : table.Months?.From;
    }

    /// <summary>The row at that place of a block.</summary>
    public TableRow Read(TableBlock block, int row)
    {
        ArgumentNullException.ThrowIfNull(block);
        Reset(block, row);
        if (block.IsFlawed(row, out LocalizedText? flaw))
        {
            _cells.Problems.Add(new(null, null, flaw));
            return _filling.Draft.Row(new() { Segment = Segment.Bpu }, new(), null, null, null, null, _cells.Problems, _cells.Warnings);
        }

        Membership? membership = _memberships.Find(block, row);
        TableParticipant? participant = _participants.Find(block, row);
        TableFamily? family = _families.Find(block, row);
        int told = _childCells.Told(block, row);
        int known = 0;
        for (int child = 0; child < told; child++)
        {
            _known[child] = _childCells.Find(block, row, child);
            known += _known[child] is null ? 0 : 1;
        }

        bool isMembershipPlain = true;
        bool isParticipantPlain = true;
        bool isFamilyPlain = true;
        bool isAllKnown = membership is not null && participant is not null && family is not null && known == told;
        foreach (int index in isAllKnown ? _own : _all)
        {
            RowPart part = _parts[index];
            ReadColumn column = _columns[index];
            if (part switch
            {
                RowPart.Membership => membership is not null,
                RowPart.Participant => participant is not null,
                RowPart.Family => family is not null,
                RowPart.Child => _known[column.Child] is not null,
                _ => false,
            })
            {
                continue;
            }

            ReadOnlySpan<char> cell = block.Cell(row, index);
            if (!EmptyCell.Is(cell) || column.Month > 0 || (column.Column.MeansSomethingEmpty && EmptyCell.IsDoubt(cell)))
            {
                int remarks = _cells.Remarks;
                _filling.Read(column, cell);
                bool isPlain = _cells.Remarks == remarks;
                isMembershipPlain &= isPlain || part != RowPart.Membership;
                isParticipantPlain &= isPlain || part != RowPart.Participant;
                isFamilyPlain &= isPlain || part != RowPart.Family;
                if (part == RowPart.Child)
                {
                    _isRemarkable[column.Child] |= !isPlain;
                }
            }
        }

        Look();
        participant ??= ParticipantOf(isParticipantPlain, out isParticipantPlain);
        membership ??= MembershipOf(isMembershipPlain && !_filling.Draft.IsYearOpen);
        family ??= FamilyOf(isFamilyPlain, out isFamilyPlain);
        _filling.Draft.Take(participant, isIncomePart: _isIncomePart);
        TableRow read = _filling.Draft.Row(
            _filling.Draft.BirthDate is { } birth ? participant.Participant with { BirthDate = birth } : participant.Participant,
            membership,
            Family(block, row, family, told),
            Payment(),
            isParticipantPlain ? participant : null,
            isFamilyPlain ? family : null,
            _cells.Problems,
            _cells.Warnings);
        return _table.Carried.Count == 0 ? read : read with { Others = OthersOf(block, row) };
    }

    // The real income is of the participant where it is the reported one; else it decides nothing.
    private RowPart PartOf(TableField field) => field switch
    {
        >= TableField.Registered and <= TableField.ArrearsPaidOn => RowPart.Membership,
        >= TableField.Spouse and <= TableField.ChildCount => RowPart.Family,
        >= TableField.ChildBirthDate and <= TableField.ChildRegistered => RowPart.Child,
        TableField.Income when !_isIncomePart => RowPart.Rest,
        >= TableField.Segment and <= TableField.Sector => RowPart.Participant,
        _ => RowPart.Rest,
    };

    private int[] ColumnsOf(RowPart part) => [.. Enumerable.Range(0, _parts.Length).Where(index => _parts[index] == part)];

    // What there is to say of a cell is said of each row: only cells of which there is nothing to say are not read again.
    private Membership MembershipOf(bool isPlain)
    {
        Membership membership = Membership();
        if (isPlain)
        {
            _ = _memberships.KeepIfMet(membership);
        }

        return membership;
    }

    private TableParticipant ParticipantOf(bool isPlain, out bool isKept)
    {
        TableParticipant participant = new(Participant(), _filling.Draft.Declared, _filling.Draft.Income);
        isKept = isPlain && _participants.KeepIfMet(participant);
        return participant;
    }

    private TableFamily FamilyOf(bool isPlain, out bool isKept)
    {
        Family beside = _filling.Draft.FamilyBesideChildren;
        TableFamily family = new(_besides.TryGetValue(beside, out Family? same) ? same : beside, _filling.Draft.ChildCount);
        isKept = isPlain && _families.KeepIfMet(family);
        if (isKept)
        {
            _ = _besides.TryAdd(family.Family, family.Family);
        }

        return family;
    }

    /// <summary>A child; one of which nothing is to be said is the same object where its cells hold the same again.</summary>
    private Child ChildOf(TableBlock block, int row, int child)
    {
        if (_known[child] is { } known)
        {
            return known;
        }

        if (_filling.Children[child] is not { } draft)
        {
            return Undescribed;
        }

        Child read = draft.Child();
        if (!_isRemarkable[child])
        {
            _childCells.KeepIfMet(block, row, child, read);
        }

        return read;
    }

    private string[] OthersOf(TableBlock block, int row)
    {
        var others = new string[_table.Carried.Count];
        for (int index = 0; index < others.Length; index++)
        {
            others[index] = block.Cell(row, _header.Columns.Count + index).ToString();
        }

        return others;
    }

    private void Reset(TableBlock block, int row)
    {
        _cells.Clear();
        _filling.Begin(block.LineOf(row), block.EarlierOf(row));
        Array.Clear(_known);
        Array.Clear(_isRemarkable);
    }

    private void Look()
    {
        if (_filling.Draft.NikText is { } text && _filling.Draft.Nik is null)
        {
            _cells.Warnings.Add(new(NikCell.IsRounded(text) ? RowWarningKind.NikRounded : RowWarningKind.NikMalformed));
        }

        if (_filling.Draft.Earlier.SameNik > 0)
        {
            _cells.Warnings.Add(new(RowWarningKind.NikTwice));
        }
        else if (_filling.Draft.Earlier.SamePerson > 0)
        {
            _cells.Warnings.Add(new(RowWarningKind.SamePerson));
        }

        if (_filling.Draft.IsYearOpen)
        {
            _cells.Warnings.Add(new(RowWarningKind.YearOpen));
        }

        if (_filling.Draft.Status == MemberStatus.Deceased)
        {
            _cells.Warnings.Add(new(RowWarningKind.Deceased));
        }

        if (_filling.Draft.IsOfficial)
        {
            _cells.Warnings.Add(new(RowWarningKind.VillageOfficial));
        }
    }

    private Participant Participant()
    {
        Segment segment = _filling.Draft.Segment ?? _table.Options.Segment ?? Segment.Bpu;
        RupiahBounds? basis = _filling.Draft.Basis;
        _filling.Draft.Declared = segment != Segment.Bpu ? null
            : _table.Options.Income is { } all ? new(all)
            : _filling.Draft.Declared ?? basis ?? (_table.Options.IncomeIsReported ? _filling.Draft.Income : null);
        return new()
        {
            Segment = segment,
            MonthlyIncome = _filling.Draft.Declared is { IsOne: true } one ? one.Least : null,
            MonthlyWage = _filling.Draft.Wage ?? (segment == Segment.Pu && basis is { IsOne: true } wage ? wage.Least : null),
            ActualMonthlyWage = _filling.Draft.ActualWage,
            PaidBy = _filling.Draft.Payer,
            Sector = _filling.Draft.Sector,
        };
    }

    private Membership Membership()
    {
        ValueList<PaidPeriod>? months = _filling.Draft.PaidMonths;
        YearMonth? knownFrom = null;
        if (months is null && _filling.Draft is { HasMonths: true, IsYearOpen: false })
        {
            // Months of which one was paid on one of two days cannot be told: without a day it would count as paid in time.
            (months, knownFrom) = _filling.Draft.IsPaymentOpen ? (null, null) : (Ranges(), _knownFrom);
        }
        else if (months is null && _filling.Draft.ProtectedFrom is { } from && _filling.Draft.ProtectedTo is { } to)
        {
            months = [new(from.ToYearMonth(), to.ToYearMonth())];
            knownFrom = from.ToYearMonth();
        }
        else if (months is null && _filling.Draft.ProtectedMonths is { Count: > 0 } covered)
        {
            months = covered;
            knownFrom = covered.Min(period => period.First);
        }
        else if (months is null && _filling.Draft.RegisteredOn is { } active && _filling.Draft.ProtectedTo is { } end && active <= end)
        {
            months = [new(active.ToYearMonth(), end.ToYearMonth())];
        }

        return new()
        {
            Registered = _filling.Draft.IsRegistered,
            RegisteredOn = _filling.Draft.RegisteredOn,
            PaidMonths = months,
            MonthsKnownFrom = knownFrom,
            ArrearsPaidOn = _filling.Draft.ArrearsPaidOn,
        };
    }

    private ValueList<PaidPeriod> Ranges()
    {
        // A month that has two columns counts by the earlier payment, and where one tells no day, without one.
        _filling.PaidMonths.Sort(static (one, other) => (one.First, one.PaidOn ?? LocalDate.MinIsoValue).CompareTo((other.First, other.PaidOn ?? LocalDate.MinIsoValue)));
        var ranges = new List<PaidPeriod>();
        foreach (PaidPeriod month in _filling.PaidMonths)
        {
            if (ranges.Count > 0 && ranges[^1].Last == month.First)
            {
                continue;
            }

            if (ranges.Count > 0 && ranges[^1].PaidOn == month.PaidOn && ranges[^1].Last.PlusMonths(1) == month.First)
            {
                ranges[^1] = ranges[^1] with { Months = new(ranges[^1].First, month.Last) };
            }
            else
            {
                ranges.Add(month);
            }
        }

        return ranges.ToValueList();
    }

    private Family? Family(TableBlock block, int row, TableFamily family, int told)
    {
        if (told == 0 && family.Undescribed is { } undescribed)
        {
            return undescribed;
        }

        int described = told == 0 ? 0 : Described();
        int? count = family.ChildCount ?? (described > 0 ? described : null);
        if (count < described || count > TableColumns.MostChildren)
        {
            string header = _header.Find(TableField.ChildCount)?.Header ?? TableColumns.Header(TableField.ChildCount, _header.Language);
            _cells.Problems.Add(new(header, null, count < described ? CellTexts.FewerChildren(described) : CellTexts.TooManyChildren(TableColumns.MostChildren)));
            return null;
        }

        if (count is null && family.TellsNothing)
        {
            return null;
        }

        Family whole = family.Family with { Children = Children(block, row, count) };
        family.Undescribed = told == 0 ? whole : family.Undescribed;
        return whole;
    }

    /// <summary>How many children there are up to the last of whom some cell tells something.</summary>
    private int Described()
    {
        int described = _filling.Children.Length;
        while (described > 0 && _filling.Children[described - 1] is null && _known[described - 1] is null)
        {
            described--;
        }

        return described;
    }

    /// <summary>So many children; of one that no column describes, nothing is known.</summary>
    private ValueList<Child>? Children(TableBlock block, int row, int? count)
    {
        for (int child = 0; child < count; child++)
        {
            _children[child] = ChildOf(block, row, child);
        }

        return count is null ? null : ValueList.Create<Child>(_children.AsSpan(0, count.Value)!);
    }

    private string Named(string benefit)
    {
        if (!benefit.StartsWith(RowFilling.AnyProgramme))
        {
            return benefit;
        }

        bool isFromWork = _filling.Draft.Event is EventKind.WorkAccident or EventKind.OccupationalDisease;
        return benefit[1..] switch
        {
            "jkk.death-grant" or "jkm.lump-sum" => isFromWork ? "jkk.death-grant" : "jkm.lump-sum",
            var other => (isFromWork ? "jkk" : "jkm") + other[3..],
        };
    }

    private PaymentFacts? Payment() => _table.Options.Kind != TableKind.Vouchers ? null : new()
    {
        Event = _filling.Draft.Event,
        EventDate = _filling.Draft.EventDate,
        DiedOn = _filling.Draft.DiedOn,
        AppliedOn = _filling.Draft.AppliedOn,
        PaidOn = _filling.Draft.PaidOn,
        Total = _filling.Draft.PaidTotal,
        Benefits = _filling.Paid.GroupBy(paid => Named(paid.Key), StringComparer.Ordinal).ToDictionary(paid => paid.Key, paid => new Rupiah(paid.Sum(one => one.Value.Value)), StringComparer.Ordinal),
    };

    /// <summary>What the cells of a column tell something of.</summary>
    private enum RowPart
    {
        Rest,
        Membership,
        Participant,
        Family,
        Child,
    }
}
