// A program of any size with the lock density of real ones: of a hundred methods one or two lock, and of a hundred lock
// statements eleven call something that locks. Names repeat across types as they do in life, because the analyzer
// looks for candidates by name first.

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LockOrder.Performance;

/// <summary>Sources and a document, the same for the same size.</summary>
internal sealed class GeneratedProject
{
    private const int TypesPerStore = 8;
    private const int MethodsPerType = 24;
    private const int LockingMethods = 3;
    private const int NestedOfHundred = 11;
    private const int Levels = 6;

    private static readonly string[] s_verbs =
        ["Add", "Find", "Update", "Load", "Apply", "Close", "Count", "Merge", "Parse", "Render", "Send", "Validate", "Resolve", "Compute", "Flush", "Map"];

    private static readonly string[] s_nouns =
        ["", "Order", "Item", "Line", "Price", "Account", "Entry", "Total", "Batch", "Report", "Quote", "Route", "Stock", "Tax", "Name", "Range", "Page", "Token"];

    private readonly Random _random = new(20040625);
    private readonly List<(string Name, string Text)> _sources = [];
    private readonly List<int> _stores = [];

    private GeneratedProject()
    {
    }

    public ImmutableArray<(string Name, string Text)> Sources => [.. _sources];

    public int Lines { get; private set; }

    /// <summary>The stores by level, outermost first, and what each of their locks protects.</summary>
    public string Document { get; private set; } = "";

    public static GeneratedProject OfLines(int lines)
    {
        var project = new GeneratedProject();
        for (var type = 0; project.Lines < lines; type++)
        {
            var text = project.Type(type);
            project._sources.Add(($"Type{type}.cs", text));
            project.Lines += text.AsSpan().Count('\n');
        }

        project.Document = project.WriteDocument();
        return project;
    }

    private string Type(int number)
    {
        var isStore = number % TypesPerStore == 0;
        var text = new StringBuilder();
        text.Append("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n\nnamespace Generated;\n\n");
        text.Append(CultureInfo.InvariantCulture, $"public class {Name(number)}\n{{\n    private readonly List<int> _items = new();\n    private int _total;\n\n");
        text.Append("    public string Label { get; set; } = \"\";\n\n    public int Total => _total;\n\n");
        if (isStore)
        {
            Store(number, text);
            _stores.Add(number);
        }

        for (var method = 0; method < MethodsPerType; method++)
        {
            Method(number, method, text);
        }

        return text.Append("}\n").ToString();
    }

    private void Store(int number, StringBuilder text)
    {
        text.Append("    private readonly object _gate = new();\n    private readonly Dictionary<int, string> _known = new();\n\n");
        for (var method = 0; method < LockingMethods; method++)
        {
            var inner = InnerStore(number);
            var call = inner is null ? "" : $"            other.Store{_random.Next(LockingMethods)}(key, value);\n";
            var parameter = inner is null ? "" : $", {Name(inner.Value)} other";
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public int Store{{method}}{{(inner is null ? "" : "With")}}(int key, string value{{parameter}})
                    {
                        if (value.Length == 0)
                        {
                            return -1;
                        }

                        lock (_gate)
                        {
                            _known[key] = value;
                {{call}}            return Compute(key) + _known.Count;
                        }
                    }


                """);
            if (inner is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $"    public int Store{method}(int key, string value) => key + value.Length;\n\n");
            }
        }

        text.Append("    private static int Compute(int key) => key * 31 % 1009;\n\n");
    }

    // A store of a deeper level that exists already; nothing inverts the order.
    private int? InnerStore(int number)
    {
        if (_random.Next(100) >= NestedOfHundred)
        {
            return null;
        }

        var deeper = _stores.FindAll(store => Level(store) > Level(number));
        return deeper.Count == 0 ? null : deeper[_random.Next(deeper.Count)];
    }

    private void Method(int number, int method, StringBuilder text)
    {
        var other = number == 0 ? 0 : _random.Next(number);
        var name = $"{s_verbs[_random.Next(s_verbs.Length)]}{s_nouns[_random.Next(s_nouns.Length)]}";
        switch (_random.Next(3))
        {
            case 0:
                text.Append(CultureInfo.InvariantCulture, $$"""
                        public int {{name}}(int first, string text, M{{method}}? marker = null)
                        {
                            var sum = first;
                            for (var i = 0; i < text.Length; i++)
                            {
                                sum += text[i] == ' ' ? 1 : i % 7;
                            }

                            return Math.Max(sum, _total) - _items.Count;
                        }

                        public sealed class M{{method}};


                    """);
                break;
            case 1:
                text.Append(CultureInfo.InvariantCulture, $$"""
                        public string {{name}}({{Name(other)}} other, IEnumerable<int> values, M{{method}}? marker = null)
                        {
                            var chosen = values.Where(value => value > _total).Select(value => value.ToString()).ToList();
                            if (chosen.Count == 0)
                            {
                                other.Label = Label;
                                return other.Label;
                            }

                            _total += chosen.Count;
                            return string.Join(", ", chosen) + other.Total;
                        }

                        public sealed class M{{method}};


                    """);
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $$"""
                        public bool {{name}}(Dictionary<string, int> map, string key, M{{method}}? marker = null)
                        {
                            if (!map.TryGetValue(key, out var value))
                            {
                                _items.Add(key.Length);
                                return false;
                            }

                            foreach (var item in _items)
                            {
                                value += item switch { 0 => 1, < 10 => item, _ => 10 };
                            }

                            map[key] = value;
                            return value > 0;
                        }

                        public sealed class M{{method}};


                    """);
                break;
        }
    }

    private string WriteDocument()
    {
        var text = new StringBuilder("# Lock ordering\n\n```lock-order\n");
        for (var level = 0; level < Levels; level++)
        {
            var names = _stores.FindAll(store => Level(store) == level).ConvertAll(store => $"{Name(store)}._gate");
            if (names.Count > 0)
            {
                text.Append(' ', 2 * level).Append(level == 0 ? "" : "->").AppendJoin(" or ", names).Append('\n');
            }
        }

        text.Append("```\n\n| Lock | Protects |\n|---|---|\n");
        foreach (var store in _stores)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{Name(store)}._gate` | `{Name(store)}._known` |\n");
        }

        return text.ToString();
    }

    private static int Level(int store) => store / TypesPerStore % Levels;

    private static string Name(int number) => $"Type{number}";
}
