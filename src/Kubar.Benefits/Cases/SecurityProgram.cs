using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>The two programmes.</summary>
[JsonConverter(typeof(WordConverter<SecurityProgram>))]
public enum SecurityProgram
{
    /// <summary>JKK, jaminan kecelakaan kerja: work-accident security.</summary>
    Jkk = 1,

    /// <summary>JKM, jaminan kematian: death security.</summary>
    Jkm = 2,
}
