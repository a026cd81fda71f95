public class Model
{
    private readonly object _gate = new();
    private int _value;

    public event Action<int>? Changed;

    public void Step()
    {
        lock (_gate)
        {
            _value++;
            {|LOCK4003.raise:Changed?{|LOCK4003.raise:.Invoke(_value)|}|};
        }
    }
}
