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
            return {|LOCK1003.leg:_model.Size|};
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

    public void Grow()
    {
        lock (_data)
        {
            _size++;
            foreach (var listener in _listeners)
            {
                {|LOCK1003.leg:listener.Changed()|};
            }
        }
    }
}
