using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Kubar.Benefits.Tests.PublicApi;

/// <summary>Writes an assembly's public surface as text for review: every type, its members, their nullability.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Modulus"] = "%",
        ["op_UnaryNegation"] = "-",
        ["op_LogicalNot"] = "!",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_True"] = "true",
        ["op_False"] = "false",
    };

    /// <summary>The whole surface, types by namespace and name, members by kind and name.</summary>
    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (IGrouping<string, Type> space in assembly.GetExportedTypes()
            .GroupBy(type => type.Namespace!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"namespace {space.Key}\n");
            foreach (Type type in space.OrderBy(TypeText.Of, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n    {TypeLine(type)}\n");
                foreach (string member in MembersOf(type))
                {
                    text.Append(CultureInfo.InvariantCulture, $"        {member}\n");
                }
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static string TypeLine(Type type)
    {
        IEnumerable<string> bases = [.. BaseOf(type), .. InterfacesOf(type)];
        string tail = bases.Any() ? " : " + string.Join(", ", bases) : string.Empty;
        return $"public {Kind(type)} {TypeText.Of(type)}{tail}{Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> BaseOf(Type type) =>
        type.BaseType is { } parent && !type.IsValueType && parent != typeof(object) ? [TypeText.Of(parent)] : [];

    private static IEnumerable<string> InterfacesOf(Type type)
    {
        Type[] all = type.IsEnum ? [] : type.GetInterfaces();
        return all
            .Except(all.SelectMany(candidate => candidate.GetInterfaces()))
            .Except(type.BaseType?.GetInterfaces() ?? [])
            .Select(TypeText.Of)
            .Order(StringComparer.Ordinal);
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            bool record = type.GetMethod("PrintMembers", Declared) is not null;
            bool immutable = type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);
            return (immutable ? "readonly " : string.Empty) + (type.IsByRefLike ? "ref " : string.Empty) + (record ? "record struct" : "struct");
        }

        string modifier = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => string.Empty,
        };
        return modifier + (type.GetMethod("<Clone>$") is null ? "class" : "record");
    }

    private static IEnumerable<string> MembersOf(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(type).Cast<object>()
                .Select(value => string.Create(CultureInfo.InvariantCulture, $"{Enum.GetName(type, value)} = {value}"));
        }

        return
        [
            .. Lines(type.GetFields(Declared).Where(field => Seen(field.Attributes)), Field),
            .. Lines(type.GetConstructors(Declared).Where(Visible), Constructor),
            .. Lines(type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(Visible)), Property),
            .. Lines(type.GetEvents(Declared).Where(happening => Visible(happening.AddMethod!)), Event),
            .. Lines(type.GetMethods(Declared).Where(method => Visible(method) && !IsAccessor(method)), Method),
        ];
    }

    // What the compiler writes for a record follows from its properties, but for the deconstructor.
    private static IEnumerable<string> Lines<T>(IEnumerable<T> members, Func<T, string> write)
        where T : MemberInfo =>
        members
            .Where(member => !member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || member.Name == "Deconstruct")
            .Select(member => (member.Name, Line: write(member)))
            .OrderBy(member => member.Name, StringComparer.Ordinal)
            .ThenBy(member => member.Line, StringComparer.Ordinal)
            .Select(member => member.Line);

    private static bool IsAccessor(MethodInfo method) =>
        method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool Visible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool Seen(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static string Field(FieldInfo field)
    {
        string kind = field.IsLiteral ? "const " : (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty);
        string value = field.IsLiteral ? $" = {Literal(field.GetRawConstantValue())}" : string.Empty;
        return $"public {kind}{TypeText.Of(new NullabilityInfoContext().Create(field))} {field.Name}{value};";
    }

    private static string Constructor(ConstructorInfo constructor) =>
        $"{Access(constructor)} {constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor.GetParameters())});";

    private static string Property(PropertyInfo property)
    {
        MethodInfo[] accessors = [.. property.GetAccessors(nonPublic: true).Where(Visible)];
        MethodInfo first = accessors[0];
        string required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : string.Empty;
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        string body = string.Join(' ', accessors.Select(accessor => Accessor(property, accessor)));
        return $"{Access(first)} {required}{Modifiers(first)}{TypeText.Of(new NullabilityInfoContext().Create(property))} {name} {{ {body} }}";
    }

    private static string Accessor(PropertyInfo property, MethodInfo accessor)
    {
        if (accessor == property.GetMethod)
        {
            return "get;";
        }

        return accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;";
    }

    private static string Event(EventInfo happening) =>
        $"{Access(happening.AddMethod!)} {Modifiers(happening.AddMethod!)}event {TypeText.Of(new NullabilityInfoContext().Create(happening))} {happening.Name};";

    private static string Method(MethodInfo method)
    {
        string returned = TypeText.Of(new NullabilityInfoContext().Create(method.ReturnParameter));
        string head = $"{Access(method)} {Modifiers(method)}";
        string parameters = $"({Parameters(method.GetParameters(), Extends(method))})";
        if (method.Name is "op_Implicit" or "op_Explicit")
        {
            return $"{head}{(method.Name == "op_Implicit" ? "implicit" : "explicit")} operator {returned}{parameters};";
        }

        if (Operators.TryGetValue(method.Name, out string? symbol))
        {
            return $"{head}{returned} operator {symbol}{parameters};";
        }

        Type[] generics = method.GetGenericArguments();
        string arguments = generics.Length == 0 ? string.Empty : $"<{string.Join(", ", generics.Select(type => type.Name))}>";
        return $"{head}{returned} {method.Name}{arguments}{parameters}{Constraints(generics)};";
    }

    private static bool Extends(MethodInfo method) => method.IsDefined(typeof(ExtensionAttribute), inherit: false);

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return method.IsAbstract ? "static abstract " : "static ";
        }

        if (method.DeclaringType!.IsInterface || !method.IsVirtual || method.IsFinal)
        {
            return string.Empty;
        }

        bool overrides = method.GetBaseDefinition() != method;
        return (method.IsAbstract, overrides) switch
        {
            (true, _) => "abstract ",
            (false, true) => "override ",
            _ => "virtual ",
        };
    }

    private static string Parameters(ParameterInfo[] parameters, bool extends = false) =>
        (extends ? "this " : string.Empty) + string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        string promise = parameter.GetCustomAttribute<NotNullWhenAttribute>() is { } when
            ? $"[NotNullWhen({(when.ReturnValue ? "true" : "false")})] "
            : string.Empty;
        string way = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ => parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false) || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false)
                ? "params "
                : string.Empty,
        };
        string fallback = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : string.Empty;
        return $"{promise}{way}{TypeText.Of(new NullabilityInfoContext().Create(parameter))} {parameter.Name}{fallback}";
    }

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Constraints(Type[] generics) => string.Concat(generics.Select(parameter =>
    {
        if (!parameter.IsGenericParameter)
        {
            return string.Empty;
        }

        GenericParameterAttributes attributes = parameter.GenericParameterAttributes;
        string[] constraints =
        [
            .. attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : Array.Empty<string>(),
            .. attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(constraint => constraint != typeof(ValueType)).Select(TypeText.Of),
        ];
        return constraints.Length == 0 ? string.Empty : $" where {parameter.Name} : {string.Join(", ", constraints)}";
    }));
}
