using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;

namespace LockOrder.Analyzers.Binding;

/// <summary>Canonical names of types: namespace, containing types, metadata name. The same for every instantiation of a generic type.</summary>
internal static class TypeNames
{
    public static string Of(ITypeSymbol? type)
    {
        switch (type?.OriginalDefinition)
        {
            case null:
                return "";
            case INamedTypeSymbol named:
                var builder = new StringBuilder();
                Append(builder, named);
                return builder.ToString();
            case IArrayTypeSymbol array:
                return Of(array.ElementType) + "[]";
            case var other:
                return other.Name;
        }
    }

    /// <summary>Namespace and type without arity, as a document or a table of known types writes it.</summary>
    public static string Plain(ITypeSymbol type)
    {
        var name = Of(type);
        if (name.IndexOf('`') < 0)
        {
            return name;
        }

        var plain = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '`')
            {
                i = EndOfDigits(name, i + 1) - 1;
            }
            else
            {
                plain.Append(name[i]);
            }
        }

        return plain.ToString();
    }

    /// <summary>How many type arguments a document writes behind a type.</summary>
    public static int Arity(string path)
    {
        var open = path.EndsWith(">", System.StringComparison.Ordinal) ? path.IndexOf('<') : -1;
        var depth = 0;
        var arity = open < 0 ? 0 : 1;
        for (var i = path.Length - 1; open >= 0 && i > open; i--)
        {
            depth += path[i] == '>' ? 1 : path[i] == '<' ? -1 : 0;
            if (depth == 0)
            {
                break;
            }

            arity += path[i] == ',' && depth == 1 ? 1 : 0;
        }

        return arity;
    }

    /// <summary>The name and all enclosing scopes, innermost first: <c>N.Outer.Inner</c>, <c>N.Outer</c>, <c>N</c>.</summary>
    public static IEnumerable<string> Scopes(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name.Substring(0, end);
        }
    }

    private static int EndOfDigits(string name, int start)
    {
        while (start < name.Length && char.IsDigit(name[start]))
        {
            start++;
        }

        return start;
    }

    private static void Append(StringBuilder builder, INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            Append(builder, outer);
            builder.Append('.');
        }
        else if (type.ContainingNamespace is { IsGlobalNamespace: false } ns)
        {
            AppendNamespace(builder, ns);
            builder.Append('.');
        }

        builder.Append(type.MetadataName);
    }

    private static void AppendNamespace(StringBuilder builder, INamespaceSymbol ns)
    {
        if (ns.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            AppendNamespace(builder, outer);
            builder.Append('.');
        }

        builder.Append(ns.Name);
    }
}
