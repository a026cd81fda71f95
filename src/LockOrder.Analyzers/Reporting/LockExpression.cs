using System.Globalization;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Reporting;

/// <summary>Values as text that a fix can turn into code: from <c>this</c>, a type, or <c>#n</c> for parameter n of the method at hand.</summary>
internal static class LockExpression
{
    /// <summary>Null for what the method cannot name by such a path.</summary>
    public static string? Of(Value value) => value switch
    {
        Value.This => "this",
        Value.Parameter parameter => "#" + parameter.Index.ToString(CultureInfo.InvariantCulture),
        Value.Static s => s.Member.Display,
        Value.Field field => Of(field.Base) is { } start ? start + "." + field.Member.Name : null,
        _ => null,
    };

    /// <summary>The members that lead from <c>this</c> or a parameter to the lock, without saying from which.</summary>
    public static string? PathOf(Value value) =>
        value.Root is Value.This or Value.Parameter && Of(value) is { } text && text.IndexOf('.') is > 0 and var dot ? text.Substring(dot + 1) : null;
}
