public class Counter
{
    private int _value;

    public void Publish()
    {
        lock (typeof(Counter))
        {
            lock (this)
            {
                _value++;
            }
        }
    }

    public void Reset()
    {
        lock (typeof(Counter))
        {
            _value = 0;
        }
    }
}
