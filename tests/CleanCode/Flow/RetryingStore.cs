using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace CleanCode.Flow;

/// <summary>Every way out of a lock: continue, break, goto, return from within try, a filter, a throw expression.</summary>
public sealed class RetryingStore
{
    private readonly object _store = new();
    private readonly Dictionary<int, string> _rows = [];
    private int _attempts;

    public string Load(IReadOnlyList<int> candidates)
    {
        foreach (var candidate in candidates)
        {
            lock (_store)
            {
                if (candidate < 0)
                {
                    continue;
                }

                if (candidate == int.MaxValue)
                {
                    break;
                }

                if (_rows.TryGetValue(candidate, out var row))
                {
                    return row;
                }
            }
        }

        throw new KeyNotFoundException();
    }

    public bool Save(int key, string text)
    {
        var left = 3;
    again:
        lock (_store)
        {
            try
            {
                _attempts++;
                _rows[key] = Checked(text);
                return true;
            }
            catch (InvalidDataException) when (--left > 0)
            {
                text = text.Trim();
                goto again;
            }
            catch (InvalidDataException)
            {
                return false;
            }
        }
    }

    public int Attempts()
    {
        Monitor.Enter(_store);
        try
        {
            return _attempts;
        }
        finally
        {
            Monitor.Exit(_store);
        }
    }

    public int CountWhere(Predicate<string> matches)
    {
        string[] copy;
        lock (_store)
        {
            copy = [.. _rows.Values];
        }

        return Array.FindAll(copy, matches).Length;
    }

    private static string Checked(string text) =>
        text.Length > 0 && !char.IsWhiteSpace(text[0]) ? text : throw new InvalidDataException();
}
