using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>
/// The grounds on which an accident is a work accident: for wage recipients Permenaker 5/2021 Pasal 7, as amended by
/// Permenaker 1/2025; for BPU Permenaker 5/2021 Pasal 47, which names the first two only.
/// </summary>
[JsonConverter(typeof(WordConverter<AccidentCircumstance>))]
public enum AccidentCircumstance
{
    /// <summary>Not looked at: the kind of event is taken as found.</summary>
    AsFound = 1,

    /// <summary>From the work, or at the workplace (Pasal 7(2)a); of a BPU connected with the work (Pasal 47(2)a).</summary>
    Work = 2,

    /// <summary>Between home and workplace, by the usual or a reasonable way (Pasal 7(2)b, 47(2)b).</summary>
    Commute = 3,

    /// <summary>On a task or official journey for the employer (Pasal 7(2)c).</summary>
    OfficialTask = 4,

    /// <summary>On an important or urgent errand in working hours or the break, with the employer's leave or knowledge (Pasal 7(2)d).</summary>
    Errand = 5,

    /// <summary>Physical violence or rape at the workplace or in the employment relation (Pasal 7(2)g, since 24 February 2025).</summary>
    Violence = 6,

    /// <summary>In ordered overtime (Pasal 7(7)a, since 24 February 2025 7(9)a).</summary>
    Overtime = 7,

    /// <summary>In another activity in the employer's interest, by assignment (Pasal 7(7)b, 7(9)b).</summary>
    EmployersActivity = 8,

    /// <summary>Called in from leave, there and back (Pasal 7(7)c, 7(9)c).</summary>
    CalledFromLeave = 9,

    /// <summary>Between a base camp or platform and home, to rest (Pasal 7(7)d, 7(9)d).</summary>
    BaseCampJourney = 10,

    /// <summary>On the weekly journey to and from the real home (Pasal 7(7)e, 7(9)e).</summary>
    WeeklyJourney = 11,

    /// <summary>None of these.</summary>
    Elsewhere = 12,
}
