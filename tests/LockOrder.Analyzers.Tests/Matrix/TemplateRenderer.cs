// Fills a template's holes with one kind of lock and gives the text of a fixture.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace LockOrder.Analyzers.Tests.Matrix;

internal sealed partial class TemplateRenderer
{
    private readonly Construct _construct;
    private readonly LockKind _kind;
    private readonly MatrixCase _case;
    private readonly bool _bad;
    private readonly StringBuilder _text = new();
    private readonly Stack<(string Lock, int Number)> _open = new();
    private int _number;
    private int _entered;

    private TemplateRenderer(Construct construct, LockKind kind, MatrixCase @case, bool bad) => (_construct, _kind, _case, _bad) = (construct, kind, @case, bad);

    /// <summary>The text of a fixture, in its faulty or its correct form.</summary>
    public static string Render(Construct construct, LockKind kind, MatrixCase @case, bool bad) => new TemplateRenderer(construct, kind, @case, bad).Render();

    private bool IsOrder => _case == MatrixCase.Order;

    private string Rule => _case switch { MatrixCase.Order => "LOCK1001", MatrixCase.Balance => "LOCK3001", _ => "LOCK2001" };

    // An attribute's lock is always the method's own: there it is the document that is turned round.
    private string Outer => IsOrder && _bad ? Ledger : Registry;

    private string Inner => IsOrder && _bad ? Registry : Ledger;

    private string Registry => Member("registry");

    private string Ledger => Member("ledger");

    private bool IsPrivate => _construct.Holder.Length == 0;

    private string Member(string name) => IsPrivate ? "_" + name : _construct.Holder + Role(name);

    private static string Role(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private string Render()
    {
        var template = _case == MatrixCase.Balance ? _construct.Balance! : _construct.Order;
        foreach (var line in (template.Contains("@fields", StringComparison.Ordinal) ? template : InClass(template)).Split('\n'))
        {
            Line(line);
        }

        return Document() + (_case == MatrixCase.Balance ? "//- ignore LOCK3003\n" : "") + _text + _kind.Types;
    }

    private string InClass(string members) =>
        $"public class {_construct.Owner}\n{{\n    @fields\n    private int _value;\n\n{string.Join('\n', members.Split('\n').Select(line => line.Length > 0 ? "    " + line : line))}\n}}";

    private string Document()
    {
        var names = _kind.DocumentNames ?? ($"{_construct.Owner}.Registry", $"{_construct.Owner}.Ledger");
        if (_kind.IsAttribute && IsOrder && _bad)
        {
            names = (names.Inner, names.Outer);
        }

        if (_case == MatrixCase.Guard)
        {
            return $"/* LockOrdering.md\n| Lock | Protects |\n|---|---|\n| `{names.Item1}` | `Bank._value` |\n*/\n";
        }

        var rows = _kind.Rows.Count == 0 ? "" : "\n| Lock | Declared as | Kind |\n|---|---|---|\n" + string.Join('\n', _kind.Rows) + "\n";
        return $"/* LockOrdering.md\n```lock-order\n{names.Outer}\n  ->{names.Inner}\n```\n{rows}*/\n";
    }

    private void Line(string line)
    {
        var body = line.TrimStart();
        var indent = line[..^body.Length];
        var (verb, rest) = body.StartsWith('@') && body.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? (body[..space], body[(space + 1)..]) : (body, "");
        var gate = rest switch { "" or "Outer" => Outer, "Inner" => Inner, _ => rest };
        switch (verb)
        {
            case "@ok" when _bad:
            case "@bad" when !_bad:
            case "@a" when !_kind.IsAsync:
            case "@s" when _kind.IsAsync:
            case "@exit?" when _bad:
                break;
            case "@ok" or "@bad" or "@a" or "@s":
                Line(indent + rest);
                break;
            case "@sync":
                Put(indent, _kind.IsAttribute ? ["[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.Synchronized)]"] : [], marked: false);
                break;
            case "@fields":
                Put(indent, _kind.IsAttribute ? ["private readonly Strongroom _vault = new();"] : [Declaration("registry"), Declaration("ledger")], marked: false);
                break;
            case "@hold":
                Put(indent, _kind.Open(gate, ++_number), marked: false);
                _open.Push((gate, _number));
                break;
            case "@end":
                var (held, number) = _open.Pop();
                Put(indent, _kind.Close(held, number), marked: false);
                break;
            case "@use" or "@take":
                Use(indent, gate, verb == "@use" && IsOrder && _bad);
                break;
            case "@enter" or "@enter-":
                _entered = ++_number;
                Put(indent, _kind.Enter!(gate, _entered), marked: verb == "@enter" && _case == MatrixCase.Balance && _bad);
                break;
            case "@exit" or "@exit?":
                Put(indent, _kind.Exit!(gate, _entered), marked: false);
                break;
            default:
                Put(indent, [Words(body)], marked: _bad);
                break;
        }
    }

    private void Use(string indent, string gate, bool marked)
    {
        if (_kind.IsAttribute)
        {
            Put(indent, ["@{_vault.Touch()@};"], marked);
            return;
        }

        var number = ++_number;
        var open = _kind.Open(gate, number);
        Put(indent, [.. open, "    " + _construct.Work, .. _kind.Close(gate, number)], marked);
    }

    private string Declaration(string name)
    {
        var readOnly = _kind.IsStruct ? "" : "readonly ";
        var access = IsPrivate ? "private " : _construct.Holder == _construct.Owner + "." ? "internal static " : "internal ";
        return $"{access}{readOnly}{_kind.Type(Role(name))} {(IsPrivate ? "_" + name : Role(name))} = {_kind.New};";
    }

    private void Put(string indent, IEnumerable<string> lines, bool marked)
    {
        foreach (var line in lines)
        {
            _text.Append(Marks(line.Length == 0 ? line : indent + Step() + line, marked)).Append('\n');
        }
    }

    // What a block holds stands one step further in; an attribute has no block.
    private string Step() => new(' ', _kind.IsAttribute ? 0 : 4 * _open.Count);

    private string Marks(string text, bool marked)
    {
        text = text.Replace("@[", _kind.IsAffine ? "{|LOCK4001:" : "", StringComparison.Ordinal).Replace("@]", _kind.IsAffine ? "|}" : "", StringComparison.Ordinal);
        return text.Replace("@{", marked ? $"{{|{Rule}.at:" : "", StringComparison.Ordinal).Replace("@}", marked ? "|}" : "", StringComparison.Ordinal);
    }

    private string Words(string line)
    {
        var isAsync = _kind.IsAsync;
        line = Returned().Replace(line, match => isAsync ? $"async Task<{match.Groups[1].Value}>" : match.Groups[1].Value);
        return Word().Replace(line, match => match.Value switch
        {
            "@Outer" => Outer,
            "@Inner" => Inner,
            "@void" => isAsync ? "async Task" : "void",
            "@int" => isAsync ? "async Task<int>" : "int",
            "@seq" => isAsync ? "async IAsyncEnumerable<int>" : "IEnumerable<int>",
            "@Task" => isAsync ? "Task" : "void",
            "@Action" => isAsync ? "Func<Task>" : "Action",
            "@async " => isAsync ? "async " : "",
            "@await " => isAsync ? "await " : "",
            "@using" => isAsync ? "await using" : "using",
            "@IDisposable" => isAsync ? "IAsyncDisposable" : "IDisposable",
            "@Dispose" => isAsync ? "async ValueTask DisposeAsync()" : "void Dispose()",
            "@ref" => _kind.IsStruct ? "ref" : "ref readonly",
            var other => throw new FormatException($"Unknown word {other} in the template of '{_construct.Name}'."),
        });
    }

    [GeneratedRegex(@"@ret\(([^)]*)\)")]
    private static partial Regex Returned();

    [GeneratedRegex(@"@(async |await |[A-Za-z]+)")]
    private static partial Regex Word();
}
