public interface IListener
{
    void Changed();
}

public class View : IListener
{
    private readonly object _layout = new();
    private readonly Model _model;

    public View(Model model) => _model = model;

    public void Changed()
    {
        lock (_layout)
        {
        }
    }

    public int Paint()
    {
        lock (_layout)
        {
            return _model.Size;
        }
    }
}

public class Model
{
    private readonly object _data = new();
    private readonly List<IListener> _listeners = [];
    private int _size;

    public int Size
    {
        get
        {
            lock (_data)
            {
                return _size;
            }
        }
    }

    // The list is copied under the lock and told without it.
    public void Grow()
    {
        IListener[] listeners;
        lock (_data)
        {
            _size++;
            listeners = _listeners.ToArray();
        }

        foreach (var listener in listeners)
        {
            listener.Changed();
        }
    }
}
