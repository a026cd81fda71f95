using System.Collections.Generic;

namespace CleanCode.Contracts;

/// <summary>Contracts as many teams write them: a remark that names the lock.</summary>
public sealed class CommentedLedger
{
    private readonly object _pages = new();
    private readonly List<string> _entries = [];

    public int Write(string entry)
    {
        lock (_pages)
        {
            return Append(entry);
        }
    }

    public int Correct(string wrong, string right)
    {
        lock (_pages)
        {
            _ = Append($"cancels: {wrong}");
            return Append(right);
        }
    }

    /// <summary>Adds an entry at the end.</summary>
    /// <remarks>The caller must hold <see cref="_pages"/>.</remarks>
    private int Append(string entry)
    {
        _entries.Add(entry);
        return _entries.Count;
    }
}
