// Asks the real Go SDK for credentials in its own environment and prints what came of it as JSON. Its requests go to the
// answers of the file in JUDGE_ANSWERS, and nowhere else: a list of [method, address, status, text], or of an error's name
// in place of the status.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/smithy-go/middleware"
	smithyhttp "github.com/aws/smithy-go/transport/http"
)

type rule struct {
	Method, Address, Contains string
	Status                    int
	Error, Text               string
}

var rules []rule
var exchanges []map[string]interface{}

func answer(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (
	out middleware.DeserializeOutput, metadata middleware.Metadata, err error,
) {
	request := in.Request.(*smithyhttp.Request)
	body := ""
	if stream := request.GetStream(); stream != nil {
		data, _ := io.ReadAll(stream)
		body = string(data)
		request.RewindStream()
	}
	address := request.URL.String()
	asked := map[string]interface{}{"method": request.Method, "uri": address, "body": body}
	for _, r := range rules {
		if r.Method != request.Method || !strings.HasPrefix(address, r.Address) || !strings.Contains(body, r.Contains) {
			continue
		}
		if r.Error != "" {
			exchanges = append(exchanges, map[string]interface{}{"request": asked, "response": map[string]interface{}{"error": r.Error}})
			return out, metadata, &smithyhttp.RequestSendError{Err: errors.New(r.Error)}
		}
		exchanges = append(exchanges, map[string]interface{}{"request": asked,
			"response": map[string]interface{}{"status": r.Status, "headers": map[string]string{}, "body": r.Text}})
		header := http.Header{}
		header.Set("x-aws-ec2-metadata-token-ttl-seconds", "21600")
		out.RawResponse = &smithyhttp.Response{Response: &http.Response{
			StatusCode: r.Status, Status: fmt.Sprint(r.Status), Header: header, Body: io.NopCloser(bytes.NewBufferString(r.Text))}}
		return out, metadata, nil
	}
	exchanges = append(exchanges, map[string]interface{}{"request": asked, "response": map[string]interface{}{"error": "refused"}})
	return out, metadata, &smithyhttp.RequestSendError{Err: errors.New("refused")}
}

func main() {
	data, err := os.ReadFile(os.Getenv("JUDGE_ANSWERS"))
	if err == nil {
		err = json.Unmarshal(data, &rules)
	}
	if err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	result := map[string]interface{}{"found": nil, "error": nil, "region": nil, "status": 0}
	options := []func(*config.LoadOptions) error{
		config.WithAPIOptions([]func(*middleware.Stack) error{func(stack *middleware.Stack) error {
			return stack.Deserialize.Add(middleware.DeserializeMiddlewareFunc("judge", answer), middleware.After)
		}}),
	}
	if profile := os.Getenv("JUDGE_PROFILE"); profile != "" {
		options = append(options, config.WithSharedConfigProfile(profile))
	}
	if region := os.Getenv("JUDGE_REGION"); region != "" {
		options = append(options, config.WithRegion(region))
	}
	loaded, err := config.LoadDefaultConfig(context.Background(), options...)
	if err == nil {
		if loaded.Region != "" {
			result["region"] = loaded.Region
		}
		credentials, failure := loaded.Credentials.Retrieve(context.Background())
		err = failure
		if err == nil {
			result["found"] = map[string]string{"key": credentials.AccessKeyID, "secret": credentials.SecretAccessKey,
				"token": credentials.SessionToken, "method": credentials.Source}
		}
	}
	if err != nil {
		result["error"], result["status"] = err.Error(), 1
	}
	result["exchanges"] = exchanges
	text, _ := json.Marshal(result)
	fmt.Println(string(text))
}
