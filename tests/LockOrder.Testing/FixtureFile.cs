// Reads a fixture: C# with marks, directives in `//-` lines, and optionally the document in the first comment.
// Directive lines and the document's comment are taken out, so that the compiler sees ordinary code.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Testing;

namespace LockOrder.Testing;

/// <summary>The parser of fixture files; the format is described in <c>Fixtures/README.md</c>.</summary>
public sealed class FixtureFile
{
    private const string DocumentStart = "/* LockOrdering.md";
    private const string DirectiveStart = "//- ";
    private const string Root = "/fixture/";

    // Rules that speak about nearly every document or about the engine itself: compared only where a mark asks for it.
    private static readonly string[] s_askedFor = ["LOCK0006", "LOCK9001"];

    private readonly Func<string, string> _include;
    private readonly List<FixtureText> _sources = [];
    private readonly List<FixtureText> _includes = [];
    private readonly List<Place> _expected = [];
    private readonly SortedDictionary<string, List<Place>> _choices = new(StringComparer.Ordinal);
    private readonly List<MessageDemand> _messages = [];
    private readonly HashSet<string> _ignored = [];
    private readonly ImmutableDictionary<string, string>.Builder _options = ImmutableDictionary.CreateBuilder<string, string>();

    private FixtureFile(Func<string, string> include) => _include = include;

    /// <summary>Every fixture below a folder, by name: <c>Rule/Name_Ok</c>. The folder <c>Include</c> holds shared text, not fixtures.</summary>
    public static IEnumerable<string> NamesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(folder, path), null).Replace('\\', '/'))
            .Where(name => !name.StartsWith("Include/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>Reads the fixture of that name below a folder.</summary>
    public static Fixture Load(string folder, string name) =>
        Parse(name, File.ReadAllText(Path.Combine(folder, name + ".cs")), included => File.ReadAllText(Path.Combine(folder, "Include", included)));

    /// <summary>Parses a fixture's text; <paramref name="include"/> gives the text of a shared file.</summary>
    public static Fixture Parse(string name, string text, Func<string, string> include) => new FixtureFile(include).Read(name, text);

    private Fixture Read(string name, string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var document = ReadDocument(ref text);
        ReadSources(name, text);

        var marked = _expected.Concat(_choices.Values.SelectMany(group => group)).Select(place => place.Id).ToHashSet();
        _ignored.UnionWith(s_askedFor.Where(id => !marked.Contains(id)));
        return new Fixture
        {
            Name = name,
            Kind = KindOf(name, marked.Count > 0),
            Sources = [.. _sources],
            Includes = [.. _includes],
            Document = document,
            Options = _options.ToImmutable(),
            Expected = [.. _expected],
            Choices = [.. _choices.Values.Select(group => group.ToImmutableArray())],
            Messages = [.. _messages],
            Ignored = [.. _ignored],
        };
    }

    private FixtureText? ReadDocument(ref string text)
    {
        if (!text.StartsWith(DocumentStart, StringComparison.Ordinal))
        {
            return null;
        }

        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var end = text.IndexOf("*/", start, StringComparison.Ordinal);
        var document = text[start..end];
        text = text[(end + 2)..].TrimStart('\n');
        return ReadMarks("LockOrdering.md", document);
    }

    private void ReadSources(string name, string text)
    {
        var file = name[(name.LastIndexOf('/') + 1)..] + ".cs";
        var lines = new StringBuilder();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (!line.StartsWith(DirectiveStart, StringComparison.Ordinal))
            {
                lines.Append(line).Append('\n');
                continue;
            }

            var (verb, rest) = SplitAt(line[DirectiveStart.Length..], ' ');
            if (verb == "file")
            {
                AddSource(file, lines);
                file = rest;
            }
            else
            {
                Obey(verb, rest);
            }
        }

        AddSource(file, lines);
    }

    private void AddSource(string file, StringBuilder lines)
    {
        var text = lines.ToString();
        lines.Clear();
        if (!string.IsNullOrWhiteSpace(text))
        {
            _sources.Add(ReadMarks(file, text));
        }
    }

    private void Obey(string verb, string rest)
    {
        switch (verb)
        {
            case "option":
                var (key, value) = SplitAt(rest, '=');
                _options[key] = value;
                break;
            case "message":
                var (id, words) = SplitAt(rest, ':');
                _messages.Add(new MessageDemand(id, words));
                break;
            case "include":
                _includes.Add(new FixtureText(Root + rest, _include(rest)));
                break;
            case "ignore":
                _ignored.Add(rest);
                break;
            case "nowhere":
                _expected.Add(new Place(rest, "", default));
                break;
            default:
                throw new FormatException($"Unknown fixture directive '{verb}'.");
        }
    }

    private FixtureText ReadMarks(string file, string marked)
    {
        TestFileMarkupParser.GetSpans(marked, out var text, out ImmutableDictionary<string, ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan>> spans);
        var path = Root + file;
        foreach (var (mark, marks) in spans.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            PlacesOf(mark).AddRange(marks.Select(span => new Place(SplitAt(mark, '.').Left, path, span)));
        }

        return new FixtureText(path, text);
    }

    // `LOCK1003` demands each of its places, `LOCK1003.name` one of all places that carry the same name.
    private List<Place> PlacesOf(string mark)
    {
        if (!mark.Contains('.', StringComparison.Ordinal))
        {
            return _expected;
        }

        if (!_choices.TryGetValue(mark, out var group))
        {
            _choices.Add(mark, group = []);
        }

        return group;
    }

    private static FixtureKind KindOf(string name, bool marked)
    {
        var file = name[(name.LastIndexOf('/') + 1)..];
        var kind = file switch
        {
            _ when file.StartsWith("Miss_", StringComparison.Ordinal) => FixtureKind.Miss,
            _ when file.StartsWith("Noise_", StringComparison.Ordinal) => FixtureKind.Noise,
            _ when file.EndsWith("_Ok", StringComparison.Ordinal) => FixtureKind.Ok,
            _ when file.EndsWith("_Bad", StringComparison.Ordinal) => FixtureKind.Bad,
            _ => throw new FormatException($"The name of fixture '{name}' announces no verdict."),
        };
        if (marked != kind is FixtureKind.Bad or FixtureKind.Noise)
        {
            throw new FormatException($"Fixture '{name}' is {kind} and {(marked ? "has" : "lacks")} marks.");
        }

        return kind;
    }

    private static (string Left, string Right) SplitAt(string text, char separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text.Trim(), "") : (text[..at].Trim(), text[(at + 1)..].Trim());
    }
}
