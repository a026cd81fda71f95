using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace LockOrder.Analyzers.Table;

/// <summary>Writes lock tables. Rows that could not be read, and columns of the author's own, keep their cells.</summary>
internal static class CanonicalTable
{
    private static readonly ImmutableArray<string> Headers = ["Lock", "Declared as", "Protects", "Also called", "Kind"];

    /// <summary>A table with all known columns.</summary>
    public static string Print(IEnumerable<LockRow> rows, string newLine = "\n")
    {
        var text = new StringBuilder();
        AppendHeader(text, Headers, string.Empty, newLine);
        foreach (var row in rows)
        {
            AppendCells(text, Headers.Select(header => Cell(row, header) ?? string.Empty), string.Empty).Append(newLine);
        }

        return text.ToString();
    }

    public static void Append(StringBuilder text, LockTable table, string prefix, string newLine)
    {
        AppendHeader(text, table.Headers, prefix, newLine);
        for (var i = 0; i < table.Lines.Length; i++)
        {
            var line = table.Lines[i];
            var cells = line.Cells.Select((cell, column) =>
                line.Row is null || column >= table.Headers.Length ? cell : Cell(line.Row, table.Headers[column].Trim('`', '*', ' ')) ?? cell);
            AppendCells(text, cells, prefix).Append(i + 1 < table.Lines.Length ? newLine : string.Empty);
        }
    }

    public static string Protection(Protection protection)
    {
        var text = new StringBuilder(protection.Member);
        AppendWord(text, protection.Flags.HasFlag(ProtectionFlags.WritesOnly), "writes");
        AppendWord(text, protection.Flags.HasFlag(ProtectionFlags.Contents), "contents");
        AppendWord(text, protection.Flags.HasFlag(ProtectionFlags.Hint), "hint");
        AppendWord(text, protection.Via is not null, "via " + protection.Via?.Path);
        AppendWord(text, !protection.ReadsAnyOf.IsEmpty, "reads: any of " + string.Join(", ", protection.ReadsAnyOf.Select(NameOf)));
        return text.ToString();
    }

    private static void AppendHeader(StringBuilder text, ImmutableArray<string> headers, string prefix, string newLine)
    {
        AppendCells(text, headers, prefix).Append(newLine);
        text.Append(prefix).Append('|').Append(string.Concat(headers.Select(static _ => "---|"))).Append(newLine);
    }

    private static StringBuilder AppendCells(StringBuilder text, IEnumerable<string> cells, string prefix)
    {
        text.Append(prefix).Append('|');
        foreach (var cell in cells)
        {
            text.Append(cell.Length > 0 ? " " + cell : string.Empty).Append(" |");
        }

        return text;
    }

    private static void AppendWord(StringBuilder text, bool applies, string word)
    {
        if (applies)
        {
            text.Append(" (").Append(word).Append(')');
        }
    }

    /// <summary>The cell of a known column, null for others.</summary>
    private static string? Cell(LockRow row, string header) => header.ToLowerInvariant() switch
    {
        "lock" => Code(NameOf(row.Uses.IsEmpty ? new LockNameUse(row.Name, row.AnyType, row.NameSpan, null) : row.Uses[0])),
        "declared as" => Codes(Declarations(row.Declarations)),
        "protects" => Codes(row.Protects.Select(Protection)),
        "also called" => Codes(row.Uses.Skip(1).Select(NameOf)),
        "kind" => Kind(row.Kind),
        _ => null,
    };

    private static string NameOf(LockNameUse use) =>
        use.AnyType && !LockNames.IsOneSegment(use.Name) ? "->" + use.Name : Prose.IsName(Prose.Words(use.Name)) ? use.Name : "\"" + use.Name + "\"";

    private static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(Code));

    private static string Code(string text) => "`" + text + "`";

    /// <summary>Methods of one mode stand between slashes.</summary>
    private static IEnumerable<string> Declarations(ImmutableArray<Declaration> declarations)
    {
        var methods = new List<string>();
        foreach (var declaration in declarations)
        {
            var continues = declaration.Role is DeclarationRole.Release or DeclarationRole.TryAcquire;
            if (!continues && methods.Count > 0)
            {
                yield return string.Join(" / ", methods);
                methods.Clear();
            }

            methods.Add(DeclarationText(declaration));
        }

        if (methods.Count > 0)
        {
            yield return string.Join(" / ", methods);
        }
    }

    private static string DeclarationText(Declaration declaration) => declaration.Form switch
    {
        DeclarationForm.This => declaration.Path + ".this",
        DeclarationForm.TypeOf => $"typeof({declaration.Path})",
        DeclarationForm.TypeInitializer => declaration.Path + "..cctor",
        DeclarationForm.Element => declaration.Path + "[]",
        DeclarationForm.Method => declaration.Path + "()" + (declaration.Mode is null ? string.Empty : $" ({CanonicalBlock.Mode(declaration.Mode)})"),
        _ => declaration.Path,
    };

    private static string Kind(LockKindWords kind)
    {
        string?[] words =
        [
            kind.Spin ? "spin" : null,
            kind.Sleeping ? "sleeping" : null,
            kind.Reentrant switch { true => "reentrant", false => "non-reentrant", _ => null },
            kind.Affine switch { true => "affine", false => "ownerless", _ => null },
            kind.Async ? "async" : null,
        ];
        return string.Join(", ", words.Where(static word => word is not null));
    }
}
