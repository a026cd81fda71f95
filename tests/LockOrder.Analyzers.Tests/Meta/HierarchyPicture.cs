// A documented order as a drawing in layers: every lock as far down as its outer locks force it, lines from outer to inner.
// Nestings that follow from others are left out. A line that passes a layer has a place there, as if it were a narrow box.

using System;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Table;

namespace LockOrder.Analyzers.Tests.Meta;

/// <summary>Draws the order of one document.</summary>
internal sealed class HierarchyPicture
{
    private const int Margin = 20;
    private const int BoxHeight = 26;
    private const int LayerHeight = 52;
    private const int Gap = 24;
    private const int Padding = 12;
    private const int TipHeight = 5;
    private const int Sweeps = 8;

    private readonly Svg _svg = new();
    private readonly List<Place> _places = [];
    private readonly List<Place[]> _layers = [];

    public HierarchyPicture(LockDocument document)
    {
        // Names of one row, and spellings of one name, are one lock; nothing else needs to be known of the code.
        var relation = LockOrderRelation.Build([document], static _ => -1, 0);
        var edges = relation.Edges.Select(edge => (Outer: relation.NodeOf(edge.Outer), Inner: relation.NodeOf(edge.Inner))).Where(edge => edge.Outer != edge.Inner).Distinct().ToArray();
        var names = document.Blocks.SelectMany(block => block.Entries).Select(entry => entry.Name).Concat(document.Rows.Select(row => row.Name))
            .Where(name => relation.NodeOf(name) >= 0).GroupBy(relation.NodeOf).ToDictionary(group => group.Key, group => group.MinBy(name => name.Length)!);
        var depths = Depths(names.Keys, edges);
        var boxes = names.OrderBy(entry => depths[entry.Key]).ThenBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => Add(entry.Value, depths[entry.Key]));
        foreach (var (outer, inner) in edges.Where(edge => !IsImplied(edge, edges)).Order())
        {
            Connect(boxes[outer], boxes[inner]);
        }

        _layers.AddRange(_places.GroupBy(place => place.Depth).OrderBy(layer => layer.Key).Select(layer => layer.ToArray()));
    }

    public string Draw(string title)
    {
        Arrange();
        var width = _layers.Max(Width) + (2 * Margin);
        foreach (var layer in _layers)
        {
            var x = (width - Width(layer)) / 2;
            foreach (var place in layer)
            {
                place.Left = x;
                x += place.Width + Gap;
            }
        }

        foreach (var place in _places)
        {
            place.Inner.ForEach(inner => Line(place, inner));
        }

        foreach (var box in _places.Where(place => !place.IsPassing))
        {
            _svg.Box(box.Left, box.Top, box.Width, BoxHeight);
            _svg.Text(box.Left + Padding, box.Top + 17, box.Name);
        }

        return _svg.Draw(title, width, ((_layers.Count - 1) * LayerHeight) + BoxHeight + (2 * Margin));
    }

    /// <summary>How many locks stand above each on the longest way down; contradictions are not drawn.</summary>
    private static Dictionary<int, int> Depths(IEnumerable<int> nodes, (int Outer, int Inner)[] edges)
    {
        var depths = nodes.ToDictionary(node => node, _ => 0);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (outer, inner) in edges.Where(edge => depths[edge.Inner] <= depths[edge.Outer]))
            {
                depths[inner] = depths[outer] + 1;
                changed = depths[inner] < depths.Count ? true : throw new ArgumentException("The order contradicts itself.");
            }
        }

        return depths;
    }

    private static bool IsImplied((int Outer, int Inner) edge, (int Outer, int Inner)[] edges)
    {
        var reached = new HashSet<int>(edges.Where(other => other.Outer == edge.Outer && other != edge).Select(other => other.Inner));
        for (var count = -1; count != reached.Count;)
        {
            count = reached.Count;
            reached.UnionWith(edges.Where(other => reached.Contains(other.Outer)).Select(other => other.Inner).ToArray());
        }

        return reached.Contains(edge.Inner);
    }

    private static int Width(Place[] layer) => layer.Sum(place => place.Width) + ((layer.Length - 1) * Gap);

    private Place Add(string name, int depth)
    {
        var place = new Place(name, depth);
        _places.Add(place);
        return place;
    }

    private void Connect(Place outer, Place inner)
    {
        var last = outer;
        while (last.Depth + 1 < inner.Depth)
        {
            var passing = Add("", last.Depth + 1);
            Join(last, passing);
            last = passing;
        }

        Join(last, inner);
    }

    private static void Join(Place outer, Place inner)
    {
        outer.Inner.Add(inner);
        inner.Outer.Add(outer);
    }

    /// <summary>Each place under the middle of its outer ones, then above the middle of its inner ones, and again.</summary>
    private void Arrange()
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isDown = sweep % 2 == 0;
            foreach (var layer in isDown ? _layers : Enumerable.Reverse(_layers))
            {
                var sorted = layer.OrderBy(place => (isDown ? place.Outer : place.Inner).Select(next => next.Rank).DefaultIfEmpty(place.Rank).Average()).ToArray();
                for (var i = 0; i < layer.Length; i++)
                {
                    layer[i] = sorted[i];
                    layer[i].Rank = i - ((layer.Length - 1) / 2.0);
                }
            }
        }
    }

    private void Line(Place outer, Place inner)
    {
        var (x, y, end) = (inner.Middle, outer.Top + BoxHeight, inner.Top - (inner.IsPassing ? 0 : TipHeight));
        var bend = (y + end) / 2;
        _svg.Path("line", $"M{outer.Middle} {y} C{outer.Middle} {bend} {x} {bend} {x} {end}" + (inner.IsPassing ? $" v{BoxHeight}" : ""));
        if (!inner.IsPassing)
        {
            _svg.Path("tip", $"M{x - 4} {end - 2} h8 l-4 {TipHeight + 2} z");
        }
    }

    /// <summary>A lock in its layer, or a line on its way through.</summary>
    private sealed class Place(string name, int depth)
    {
        public string Name => name;

        public bool IsPassing => name.Length == 0;

        public int Depth => depth;

        public List<Place> Outer { get; } = [];

        public List<Place> Inner { get; } = [];

        public double Rank { get; set; }

        public int Left { get; set; }

        public int Width => IsPassing ? 0 : (name.Length * Svg.CharacterWidth) + (2 * Padding);

        public int Top => Margin + (depth * LayerHeight);

        public int Middle => Left + (Width / 2);
    }
}
