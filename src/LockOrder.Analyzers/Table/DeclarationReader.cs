using System;
using System.Collections.Immutable;
using LockOrder.Analyzers.Locks;

namespace LockOrder.Analyzers.Table;

/// <summary>Reads how a lock is declared: members, <c>Type.this</c>, <c>typeof(T)</c>, <c>T..cctor</c>, <c>field[]</c>, or methods of a hand-made lock.</summary>
internal static class DeclarationReader
{
    private static readonly DeclarationRole[] Roles = [DeclarationRole.Acquire, DeclarationRole.Release, DeclarationRole.TryAcquire];

    public static ImmutableArray<Declaration> Read(string text, Func<int, int, SourceSpan> span, ProblemList problems, out bool isClean)
    {
        text = CellText.Plain(text);
        isClean = true;
        var declarations = ImmutableArray.CreateBuilder<Declaration>();
        foreach (var (start, end) in CellText.Split(text, ','))
        {
            var part = text.Substring(start, end - start);
            var complaint = IsMethods(part)
                ? ReadMethods(part, (from, to) => span(start + from, start + to), declarations)
                : ReadSimple(part, span(start, end), declarations);
            if (complaint is not null)
            {
                isClean = false;
                problems.Refuse(span(start, end), complaint);
            }
        }

        return declarations.ToImmutable();
    }

    private static bool IsMethods(string part) =>
        part.IndexOf("()", StringComparison.Ordinal) >= 0 && !part.StartsWith("typeof", StringComparison.Ordinal);

    private static string? ReadSimple(string part, SourceSpan span, ImmutableArray<Declaration>.Builder declarations)
    {
        const string TypeOf = "typeof(";
        var form = DeclarationForm.Member;
        var path = part;
        if (part.StartsWith(TypeOf, StringComparison.Ordinal) && part.EndsWith(")", StringComparison.Ordinal))
        {
            form = DeclarationForm.TypeOf;
            path = part.Substring(TypeOf.Length, part.Length - TypeOf.Length - 1);
        }
        else if (TryCut(part, "..cctor", out path))
        {
            form = DeclarationForm.TypeInitializer;
        }
        else if (TryCut(part, ".this", out path))
        {
            form = DeclarationForm.This;
        }
        else if (TryCut(part, "[]", out path))
        {
            form = DeclarationForm.Element;
        }

        path = Dotted(path);
        if (!IsPath(path))
        {
            return "This is no declaration; write Type.Member, Type.this, typeof(Type), Type..cctor, Type.field[], or Acquire() / Release() / TryAcquire()";
        }

        declarations.Add(new Declaration(form, path, DeclarationRole.None, null, span));
        return null;
    }

    /// <summary>The role of a method is its position; one written without its type has that of the one before it.</summary>
    private static string? ReadMethods(string part, Func<int, int, SourceSpan> span, ImmutableArray<Declaration>.Builder declarations)
    {
        var methods = CellText.Split(part, '/');
        if (methods.Count > Roles.Length)
        {
            return "A hand-made lock has up to three methods between slashes: acquire, release, try; separate another mode by a comma";
        }

        var type = declarations.Count > 0 && declarations[declarations.Count - 1].Form == DeclarationForm.Method
            ? TypeOf(declarations[declarations.Count - 1].Path)
            : string.Empty;
        for (var i = 0; i < methods.Count; i++)
        {
            var (start, end) = methods[i];
            var method = part.Substring(start, end - start);
            var call = method.IndexOf("()", StringComparison.Ordinal);
            var mode = call < 0 ? string.Empty : method.Substring(call + 2).Trim().Trim('(', ')').Trim();
            if (call <= 0 || (mode.Length > 0 && RuleReader.ModeOf(mode) is null))
            {
                return "A method is written Method(), with (read), (write) or (upgradeable) behind it if it has a mode";
            }

            var path = Dotted(method.Substring(0, call).Trim());
            path = path.IndexOf('.') < 0 && type.Length > 0 ? type + "." + path : path;
            if (!IsPath(path))
            {
                return $"'{path}' is not the name of a method";
            }

            type = TypeOf(path);
            declarations.Add(new Declaration(
                DeclarationForm.Method, path, Roles[i], mode.Length > 0 ? RuleReader.ModeOf(mode) : null, span(start, end)));
        }

        return null;
    }

    private static string TypeOf(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 ? string.Empty : path.Substring(0, dot);
    }

    private static bool TryCut(string text, string suffix, out string rest)
    {
        var cuts = text.Length > suffix.Length && text.EndsWith(suffix, StringComparison.Ordinal);
        rest = cuts ? text.Substring(0, text.Length - suffix.Length) : text;
        return cuts;
    }

    /// <summary>Whether a text is dotted identifiers, type arguments included.</summary>
    public static bool IsPath(string path)
    {
        if (path.Length == 0 || !(char.IsLetter(path[0]) || path[0] is '_' or '@'))
        {
            return false;
        }

        var depth = 0;
        foreach (var c in path)
        {
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (depth < 0 || (c is ',' or ' ' && depth == 0) || !IsPathCharacter(c))
            {
                return false;
            }
        }

        return depth == 0 && path.IndexOf("..", StringComparison.Ordinal) < 0 && path[path.Length - 1] is not ('.' or ' ');
    }

    private static bool IsPathCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '<' or '>' or ',' or ' ' or '@' or '+';

    /// <summary>A path with one kind of separator; <c>global::</c> says no more than that it is whole.</summary>
    public static string Dotted(string path)
    {
        const string Global = "global::";
        path = path.Trim();
        path = path.StartsWith(Global, StringComparison.Ordinal) ? path.Substring(Global.Length) : path;
        return path.Replace("->", ".").Replace("::", ".");
    }
}
