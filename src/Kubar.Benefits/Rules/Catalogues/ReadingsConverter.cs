using System.ComponentModel;
using System.Globalization;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Rules.Catalogues;

/// <summary>From a text and back, for binders of configuration and whatever else asks for a converter.</summary>
internal sealed class ReadingsConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? ReadingCatalogue.Parse(text) : base.ConvertFrom(context, culture, value);
}
