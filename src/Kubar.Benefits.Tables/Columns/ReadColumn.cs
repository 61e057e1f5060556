namespace Kubar.Benefits.Tables.Columns;

/// <summary>A column of the file that is one of the table's.</summary>
/// <param name="Index">Its place in the file, from 0.</param>
/// <param name="Column">What it is.</param>
/// <param name="Child">The child it describes, from 0; -1 where it describes none.</param>
/// <param name="Month">The month it is about, from 1; 0 where it is about none.</param>
/// <param name="Year">The year it is about; 0 where its heading names none.</param>
/// <param name="Header">Its header, as the file has it.</param>
internal sealed record ReadColumn(int Index, TableColumn Column, int Child, int Month, int Year, string Header);
