/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Board` | `Board._sync` | `Board._scores (contents)`, `Board._top` |
*/
using System;
using System.Collections.Generic;
using System.Threading;

internal static class Critical
{
    public static T Run<T>(object sync, Func<T> body)
    {
        var taken = false;
        try
        {
            Monitor.Enter(sync, ref taken);
            return body();
        }
        finally
        {
            if (taken) Monitor.Exit(sync);
        }
    }

    public static T Run<TState, T>(object sync, TState state, Func<TState, T> body)
    {
        lock (sync) return body(state);
    }

    public static bool TryRun(object sync, int ms, Action body)
    {
        if (!Monitor.TryEnter(sync, ms)) return false;
        try
        {
            body();
            return true;
        }
        finally
        {
            Monitor.Exit(sync);
        }
    }
}

public sealed class Board
{
    private readonly object _sync = new();
    private readonly Dictionary<string, int> _scores = new();
    private string? _top;

    public int Add(string player, int points) => Critical.Run(_sync, () =>
    {
        _scores.TryGetValue(player, out var old);
        _scores[player] = old + points;
        if (_top is null || _scores[_top] < _scores[player]) _top = player;
        return old + points;
    });

    public string? Top => Critical.Run(_sync, this, static self => self._top);

    public bool TryReset() => Critical.TryRun(_sync, 100, ResetCore);

    private void ResetCore()
    {
        _scores.Clear();
        _top = null;
    }

    public int Count => Critical.Run(_sync, CountCore);

    private int CountCore() => _scores.Count;
}
