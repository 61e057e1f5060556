using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>The two kinds of employer that PP 44/2015 tells apart.</summary>
[JsonConverter(typeof(WordConverter<EmployerKind>))]
public enum EmployerKind
{
    /// <summary>Any employer other than a state administrator.</summary>
    Ordinary = 1,

    /// <summary>A state administrator (penyelenggara negara), PP 44/2015 Pasal 1 angka 9; a village government among them.</summary>
    StateAdministrator = 2,
}
