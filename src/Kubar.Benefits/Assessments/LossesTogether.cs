using Kubar.Benefits.Cases;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>
/// Which losses can stand together: no row and side more often than the body has it, no part beside the anatomical loss of its
/// whole, no two bands of one measure. A side that is not told contradicts only what both sides contradict.
/// </summary>
internal sealed class LossesTogether
{
    private readonly List<(LossRow Row, bool IsAnatomical, BodySide? Side, int Index)> _standing = [];

    /// <summary>Why a loss cannot stand beside the earlier ones; null: it can, and stands beside later ones.</summary>
    public LocalizedText? WhyNot(Loss loss, LossRow row, int index)
    {
        (LossRow Row, bool IsAnatomical, BodySide? Side, int Index) added = (row, loss.FunctionLost is null, row.Side ?? (row.TakesSide ? loss.Side : null), index);
        if (BothOf(row) is { } both && _standing.Exists(earlier => earlier.Row == row && (earlier.Side is null || added.Side is null || earlier.Side != added.Side)))
        {
            return new($"kedua sisi dicantumkan sebagai satu baris: {both}", $"both sides are one row: {both}");
        }

        if (_standing.Where(earlier => earlier.Row == row && AreOneSide(earlier, added)).Take(row.MostTimes).LastOrDefault() is { Row: not null } same
            && _standing.Count(earlier => earlier.Row == row && AreOneSide(earlier, added)) >= row.MostTimes)
        {
            return row.MostTimes == 1
                ? new($"sudah tertulis pada losses[{same.Index}]", $"stands at losses[{same.Index}] already")
                : new($"lebih banyak daripada yang ada: {row.MostTimes}", $"is more than there are: {row.MostTimes}");
        }

        foreach ((LossRow Row, bool IsAnatomical, BodySide? Side, int Index) earlier in _standing.Where(earlier => AreOneSide(earlier, added)))
        {
            if (row.Measure is { } measure && earlier.Row != row && earlier.Row.Measure == measure)
            {
                return new($"rentang lain dari ukuran yang sama sudah tertulis pada losses[{earlier.Index}]", $"another band of the same measure stands at losses[{earlier.Index}]");
            }

            if (IsPartOf(row, earlier.Row) && earlier.IsAnatomical)
            {
                return new($"bagian dari losses[{earlier.Index}], yang hilang seluruhnya", $"is part of losses[{earlier.Index}], which is lost whole");
            }

            if (IsPartOf(earlier.Row, row) && added.IsAnatomical)
            {
                return new($"meliputi losses[{earlier.Index}]", $"contains losses[{earlier.Index}]");
            }
        }

        _standing.Add(added);
        if (!CanBe(0, []))
        {
            _standing.RemoveAt(_standing.Count - 1);
            return new("tidak mungkin bersama cacat sebelumnya, pada sisi mana pun", "cannot stand beside the earlier losses, on whichever side");
        }

        return null;
    }

    /// <summary>Whether two losses are certainly of one side, or one of them of both or of none.</summary>
    private static bool AreOneSide(
        (LossRow Row, bool IsAnatomical, BodySide? Side, int Index) one, (LossRow Row, bool IsAnatomical, BodySide? Side, int Index) other) =>
        !HasSide(one.Row) || !HasSide(other.Row) || (one.Side is { } side && side == other.Side);

    private static bool HasSide(LossRow row) => row.TakesSide || row.Side is not null;

    private static bool IsPartOf(LossRow part, LossRow whole) =>
        part.PartOf.Any(code => code == whole.Code || IsPartOf(Rulebook.LossOf(code)!, whole));

    /// <summary>The row of both sides of a row of one.</summary>
    private static string? BothOf(LossRow row) =>
        row.TakesSide ? row.PartOf.FirstOrDefault(code => !HasSide(Rulebook.LossOf(code)!)) : null;

    /// <summary>Whether the sides that are not told can be such that all stand together. No row stands more than six times, so few have to be tried.</summary>
    private bool CanBe(int from, List<(LossRow Row, bool IsAnatomical, BodySide Side)> placed)
    {
        if (from == 0)
        {
            placed.AddRange(_standing.Where(loss => loss.Side is not null).Select(loss => (loss.Row, loss.IsAnatomical, loss.Side!.Value)));
        }

        int next = _standing.FindIndex(from, loss => loss.Row.TakesSide && loss.Side is null);
        if (next < 0)
        {
            return true;
        }

        foreach (BodySide side in Enum.GetValues<BodySide>())
        {
            (LossRow Row, bool IsAnatomical, BodySide Side) tried = (_standing[next].Row, _standing[next].IsAnatomical, side);
            if (Fits(tried, placed))
            {
                placed.Add(tried);
                if (CanBe(next + 1, placed))
                {
                    return true;
                }

                placed.RemoveAt(placed.Count - 1);
            }
        }

        return false;
    }

    private static bool Fits((LossRow Row, bool IsAnatomical, BodySide Side) loss, List<(LossRow Row, bool IsAnatomical, BodySide Side)> placed)
    {
        int same = 0;
        foreach ((LossRow Row, bool IsAnatomical, BodySide Side) other in placed.Where(other => other.Side == loss.Side))
        {
            same += other.Row == loss.Row ? 1 : 0;
            bool isBand = other.Row != loss.Row && loss.Row.Measure is { } measure && other.Row.Measure == measure;
            if (isBand || (other.IsAnatomical && IsPartOf(loss.Row, other.Row)) || (loss.IsAnatomical && IsPartOf(other.Row, loss.Row)))
            {
                return false;
            }
        }

        return same < loss.Row.MostTimes;
    }
}
