using System;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Nested;

/// <summary>Ships are handled by a crane or a tug; both write to the log, which everybody may do.</summary>
internal sealed class Harbour
{
    private readonly Lock _berthLock = new();
    private readonly Lock _craneLock = new();
    private readonly Lock _tugLock = new();
    private readonly Queue<Ship> _waiting = new();
    private readonly HarbourLog _log = new();
    private int _unloaded;
    private int _towed;

    internal abstract record Ship(string Name);

    internal sealed record Freighter(string Name, int Containers) : Ship(Name);

    internal sealed record Barge(string Name) : Ship(Name);

    public void Arrive(Ship ship)
    {
        lock (_berthLock)
        {
            _waiting.Enqueue(ship);
            _log.Write($"{ship.Name} arrives");
        }
    }

    public int HandleAll()
    {
        var handled = 0;
        lock (_berthLock)
        {
            while (_waiting.TryDequeue(out var ship))
            {
                switch (ship)
                {
                    case Freighter { Containers: > 0 } freighter:
                        Unload(freighter);
                        break;
                    case Freighter or Barge:
                        Tow(ship);
                        break;
                    default:
                        throw new InvalidOperationException($"No place for {ship}.");
                }

                handled++;
            }
        }

        return handled;
    }

    /// <summary>The crane also works for the railway, when no ship is at the berth.</summary>
    public void Unload(Freighter freighter)
    {
        lock (_craneLock)
        {
            _unloaded += freighter.Containers;
            _log.Write($"{freighter.Name}: {_unloaded} so far");
        }
    }

    private void Tow(Ship ship)
    {
        lock (_tugLock)
        {
            _towed++;
            _log.Write(ship.Name);
        }
    }

    internal sealed class HarbourLog
    {
        private readonly object _logLock = new();
        private readonly LinkedList<string> _lines = [];

        public void Write(string line)
        {
            lock (_logLock)
            {
                _lines.AddLast(line);
                while (_lines.Count > 1_000)
                {
                    _lines.RemoveFirst();
                }
            }
        }
    }
}
