using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Nested;

/// <summary>Three ranks of locks; the oven and the grill share the middle one and are never held together.</summary>
public sealed class Kitchen
{
    private readonly object _orders = new();
    private readonly object _oven = new();
    private readonly Lock _grill = new();
    private readonly object _pass = new();
    private readonly Queue<string> _open = [];
    private readonly List<string> _ready = [];
    private int _baked, _grilled;

    public void Order(string dish)
    {
        lock (_orders)
        {
            _open.Enqueue(dish);
        }
    }

    public bool CookNext()
    {
        lock (_orders)
        {
            if (!_open.TryDequeue(out var dish))
            {
                return false;
            }

            return dish switch
            {
                ['p', ..] => Bake(dish),
                { Length: > 0 } => Grill(dish),
                _ => true,
            };
        }
    }

    public string[] Serve()
    {
        lock (_pass)
        {
            var served = _ready.ToArray();
            _ready.Clear();
            return served;
        }
    }

    public int Baked
    {
        get
        {
            lock (_oven)
            {
                return _baked;
            }
        }
    }

    private bool Bake(string dish)
    {
        lock (_oven)
        {
            _baked++;
            Finish(dish);
        }

        return true;
    }

    private bool Grill(string dish)
    {
        using (_grill.EnterScope())
        {
            _grilled++;
            Finish($"{dish} ({_grilled})");
        }

        return true;
    }

    private void Finish(string dish)
    {
        lock (_pass)
        {
            _ready.Add(dish);
        }
    }
}
