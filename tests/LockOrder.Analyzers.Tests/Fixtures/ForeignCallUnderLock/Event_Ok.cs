public class Model
{
    private readonly object _gate = new();
    private int _value;

    public event Action<int>? Changed;

    public void Step()
    {
        int value;
        lock (_gate)
        {
            value = ++_value;
        }

        Changed?.Invoke(value);
    }

    // Subscribing calls nobody.
    public void Watch(Model other)
    {
        lock (_gate)
        {
            other.Changed += Take;
        }
    }

    private void Take(int value) => _value = value;
}
