public class Model
{
    private readonly object _gate = new();
    private readonly List<View> _views = [];

    public void Fire()
    {
        lock (_gate)
        {
            foreach (var view in _views)
            {
                {|LOCK1003.leg:view.Update()|};
            }
        }
    }

    public int Value
    {
        get
        {
            lock (_gate)
            {
                return 1;
            }
        }
    }
}

public class View(Model model)
{
    private readonly object _gate = new();

    public void Update()
    {
        lock (_gate)
        {
        }
    }

    public void Paint()
    {
        lock (_gate)
        {
            Console.WriteLine({|LOCK1003.leg:model.Value|});
        }
    }
}
