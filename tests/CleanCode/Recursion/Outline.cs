using System;
using System.Collections.Generic;
using System.Linq;

namespace CleanCode.Recursion;

/// <summary>One reentrant monitor for a whole outline: public methods call one another with it held.</summary>
public sealed class Outline
{
    private readonly object _outline = new();
    private readonly SortedSet<(int Level, string Title)> _headings = [];
    private int _edits;

    public bool Add(int level, string title)
    {
        lock (_outline)
        {
            if (!_headings.Add((level, title)))
            {
                return false;
            }

            _edits++;
            return true;
        }
    }

    public void AddAll(params IEnumerable<(int Level, string Title)> headings)
    {
        // Enumerating is the caller's code: it is over before the lock is acquired.
        var all = headings.ToArray();
        lock (_outline)
        {
            foreach (var (level, title) in all)
            {
                Add(level, title);
            }
        }
    }

    public int Depth(int level)
    {
        lock (_outline)
        {
            // Recursive under its own lock, on purpose.
            return HasLevel(level + 1) ? 1 + Depth(level + 1) : 1;

            bool HasLevel(int wanted) => _headings.Any(heading => heading.Level == wanted);
        }
    }

    public string Render()
    {
        lock (_outline)
        {
            return string.Join(Environment.NewLine, _headings.Select(Indent).Append($"({Edits} edits)"));
        }

        static string Indent((int Level, string Title) heading) => new string(' ', 2 * heading.Level) + heading.Title;
    }

    public int Edits
    {
        get
        {
            lock (_outline)
            {
                return _edits;
            }
        }
    }
}
