using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Routing;

/// <summary>Routes come before links. Whoever holds a link and needs the routes tries, and backs off.</summary>
public sealed class TryBackOff
{
    private readonly object _routes = new();
    private readonly object _link = new();
    private readonly Dictionary<string, string> _table = [];
    private bool _up;

    public void Announce(string target, string via)
    {
        lock (_routes)
        {
            _table[target] = via;
            lock (_link)
            {
                _up = true;
            }
        }
    }

    public void LinkDown(string via)
    {
        var wait = new SpinWait();
        while (!TryLinkDown(via))
        {
            // Both locks are free here: the other side can finish.
            wait.SpinOnce();
        }
    }

    private bool TryLinkDown(string via)
    {
        lock (_link)
        {
            if (!Monitor.TryEnter(_routes))
            {
                return false;
            }

            try
            {
                _up = false;
                foreach (var (target, over) in _table)
                {
                    if (over == via)
                    {
                        _table.Remove(target);
                    }
                }

                return true;
            }
            finally
            {
                Monitor.Exit(_routes);
            }
        }
    }

    public (bool Up, int Routes) Peek()
    {
        bool up;
        lock (_link)
        {
            up = _up;
        }

        lock (_routes)
        {
            return (up, _table.Count);
        }
    }
}
